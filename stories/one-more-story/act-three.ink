// In the dark: the question, the old man at the door, the story; and then the morning.

=== other_people
~ tenser(4)
# place: bedroom-dark
# shot: mid
# enter: marcus
# enter: leo
# pose: leo seated
# pose: marcus crouching
LEO (neutral): Daddy.
It isn’t the water voice. You are in there before you’ve had time to think.
{ anxious >= 7:
    // Opened by reaching: he looks after you.
    # gaze: leo toward
    He looks into your face, one eye at a time, and then he pats it.
    LEO (tender): Don’t you worry. I’ll be asleep in a minute, for you.
- else:
    # insert: glass-of-water
    # seen: Four glasses in a row on a windowsill, all full.
    He’s sitting up in the moon, with one hand along the row of glasses.
}
LEO (neutral): When I close my eyes it’s you. And when I open them it’s Uncle Daniel.
That is the early shift.
# insert: none
# shot: close leo
LEO (anxious): If I close them now, will you go?
INNER: The breath that you had got ready goes somewhere else. # hinge # discuss: What does each of these answers promise, and who will have to keep it?
-> eyes

=== eyes
* {tension < 48} [{early:“Yes. I’m on at five. Danny’ll be here.”|“Yes. I’ll go down, and then to my bed.”} # id: eyes.yes # secure: 2]
    ~ told_yes = true
    ~ tenser(8)
    ~ trusting(12)
    # shot: mid
    LEO (crying): Then I’m not closing them.
    He cries with them wide open, so as not to lose you, and you don’t take it back.
    LEO (sad): How many stairs is it?
    Thirteen. He’d thought that it was more than thirteen.
+ {tension >= 48} [{early:“Yes. I’m on at five. Danny’ll be here.”|“Yes. I’ll go down, and then to my bed.”} # id: eyes.yes # held: The yes won’t come up.]
    -> eyes
* {tension < 48} [“Is that what all the water’s been for?” # id: eyes.water # secure: 1]
    ~ knows_water = true
    ~ tenser(2)
    ~ trusting(6)
    # shot: mid
    LEO (ashamed): No.
    He looks along the sill, and moves one of them in, so that they’re straight.
    LEO (withdrawn): You come when it’s water.
    You look along the sill with him. You have been up here four times.
* {tension >= 48} [“Is that what all the water’s been for?” # id: eyes.water # secure: 1 # strained: You sound like somebody with a torch.]
    ~ tenser(6)
    # shot: mid
    LEO (ashamed): No. I was thirsty.
    # insert: glass-of-water
    To show you, he drinks one. He drinks all of it, with both hands, and looks at you over the top, and gets his breath.
    # insert: none
    LEO (pleading): See?
* [“No. I’ll be right here, all night long.” # id: eyes.never # anxious: 2]
    ~ promised = true
    ~ tenser(-14)
    ~ nearer(14)
    ~ trusting(-2)
    # shot: mid
    LEO (warm): All the way till it’s light?
    All the way. He puts your hand under his cheek, so that he’ll know. It is a wonderful thing to be believed. There’s a lunch to make, and he has got your good hand.
* [“Close them and find out. Go on, try it.” # id: eyes.try # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(-4)
    ~ trusting(-4)
    # shot: mid
    # mood: leo amused
    He does it so hard that his nose folds up. You’re there. He does it again, and it’s a game, and he is laughing.
    # mood: leo anxious
    The third time, he opens them and you have one hand on the door, and he sees the hand.
* {early} [Get the phone out. Tell Sandra no, now. # id: eyes.sandra # secure: 1 # anxious: 1]
    ~ early = false
    ~ tenser(6)
    ~ nearer(6)
    ~ trusting(4)
    # shot: mid
    # insert: phone-lit
    SANDRA: you said yes marcus # via: phone # stamp: 8:47
    It lights up both of your chins. He’s got no letters yet, to speak of, but he can read you.
    # insert: none
    LEO (anxious): Is she cross? Is it because of me?
+ {not paused_eyes} [Notice who’s holding on to whom # id: eyes.ankle # notice]
    ~ paused_eyes = true
    ~ tenser(-14)
    You have got him by the ankle, through the blanket. He’s not holding anything. You tell your fingers to undo, and they take some finding.
    # seen: He shuts one eye, and keeps the other on his father.
    He has shut one eye meanwhile, for a trial. He’s keeping the other one on you.
    -> eyes
- -> radiator

=== radiator
~ tenser(2)
{ secure >= 5:
    // Opened by openness: what he was told in March.
    LEO (neutral): You said Grandad just closed his eyes.
    You did. In March, in a car park, in a black tie, to be kind.
    LEO (anxious): And then he didn’t do the other bit.
    INNER: All summer he’s had that in there, in with the diggers.
- else:
    LEO (neutral): Grandad used to stand there. He was doing the radiator.
    INNER: Your eyes go to the door. They’ve been trained to.
}
# place: hallway-night
# shot: wide
# enter: ted
# gaze: ted down
# seen: An old man in a doorway, one hand on the radiator.
Last winter Ted had your room, after his hip. At eight each night his frame came along the landing, and stopped. He never went in. He kept a hand on the radiator until the breathing changed.
TED (neutral): Just seeing if it’s on.
It was always on.
# place: bedroom-dark
# shot: mid
# enter: marcus
# enter: leo
# pose: leo seated
# pose: marcus crouching
LEO (neutral): Where is he, though?
-> grandad

=== grandad
* {tension < 50} [“He died. It isn’t the same as asleep.” # id: grandad.died # secure: 2]
    ~ tenser(4)
    ~ trusting(10)
    LEO (sad): I know he died. I wanted him to do the radiator.
    You tell him that in sleep the heart goes on by itself, all night, like the fridge. He puts his palm on your shirt and listens with it. You give him Danny’s worm. Five, he says. That’s in case.
+ {tension >= 50} [“He died. It isn’t the same as asleep.” # id: grandad.died # held: Not that word, in here, at this time of night.]
    -> grandad
* [“He’s all right, love. He can see us.” # id: grandad.sees # anxious: 1]
    ~ tenser(-8)
    ~ nearer(4)
    ~ trusting(-2)
    LEO (surprised): On the toilet?
    Not on the toilet. In the dark, though? With his eyes closed? You find an answer for each. He takes them off you, one by one, and stands them in a row.
* [“That’s one for the daytime. Lie down.” # id: grandad.daytime # avoidant: 2]
    ~ tenser(-10)
    ~ nearer(-8)
    ~ trusting(-6)
    # pose: marcus neutral
    # pose: leo away
    LEO (withdrawn): All right.
    You had used the low voice, and put a hand on his head. He lies down and pulls the blanket up over his mouth. The room is lovely and quiet. You’re the only thing in it that’s standing up.
* [“I don’t know. I still listen for him.” # id: grandad.listen # secure: 1]
    ~ tenser(2)
    ~ nearer(8)
    ~ trusting(6)
    LEO (neutral): His frame had tennis balls on.
    It did, on its feet. You’d thought it was for your floors. Grandad said that it was so as not to wake me, he tells you. You hadn’t reckoned on your voice doing what it does next, and nor had he.
- -> mouth_story

=== mouth_story
~ tenser(2)
# gaze: leo toward
He is lying down, at any rate. By Ted’s clock it’s five to nine.
{ cut_off:
    # echo: clock.done
    LEO (neutral): I was still talking, before. It was going to be about my peg.
}
LEO (pleading): One more story. Not a book one. A mouth one.
You haven’t got one. You have got a lunchbox, and a jumper that wants turning.
# shot: close marcus
Something small and hot has come out from under the blanket and got hold of your first two fingers. It isn’t squeezing. It’s only got them.
INNER: Your arm knows before you do. It starts to go dead, just from habit.
-> story

=== story
* [“Two boys, two bunks, and the light off.” # id: story.bunks # secure: 1]
    ~ bunk_told = true
    ~ tenser(2)
    ~ nearer(6)
    ~ trusting(8)
    # shot: mid
    The top one let his arm hang down, and the bottom one held two fingers. And then they went to sleep.
    LEO (neutral): That’s not a story. That’s only a arm.
    You say that you’re sorry, it’s all there is. He works on it.
    LEO (neutral): Who held the big one?
* [“There was a digger. It dug. It slept.” # id: story.digger # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-6)
    ~ trusting(-2)
    # shot: mid
    # pose: marcus neutral
    LEO (amused): That’s not even one!
    He laughs till the bed knocks on the wall. It’s a good laugh, and you can stand up on it, and you do. His hand stays where it was on the blanket, open.
* [“Budge up, then. Which one, how often?” # id: story.budge # anxious: 1]
    ~ tenser(-8)
    ~ nearer(12)
    # shot: mid
    # pose: marcus seated
    Your feet go over the end. It’s Susan and the moon, and then Susan and the ship. He puts a word in wrong on purpose, so that it has to start again. You are more comfortable than you’ve been all day.
    LEO (anxious): Daddy. You’ve stopped.
    You sit up on the edge, and rub your face until it’s yours.
* [“You tell me one. I’ll close my eyes.” # id: story.yours # anxious: 1]
    ~ tenser(-6)
    ~ nearer(8)
    # shot: mid
    LEO (tender): Once upon a time there was a dad, and he shut his eyes. And somebody was there.
    You wait for the rest.
    LEO (neutral): The end. You can open them.
    You would sooner not, yet. You can hear him sitting up, keeping watch over you.
- -> nine_by_ted

=== nine_by_ted
~ tenser(2)
# cue: clock
Out there the clock comes up to nine, so it’s four minutes to.
# gaze: leo down
Leo’s eyes go down, and come up, and find you, and go down.
{ promised:
    # echo: eyes.never
    LEO (weary): All night long, you said.
- else:
    { same_room:
        # echo: dark.same
        LEO (weary): It’s the same room. It’s the same room with the light off.
        He says it to the ceiling, the way you’d try a door.
    - else:
        { loud_stair:
            # echo: dark.stair
            LEO (weary): When you go, do the loud stair. So that I know.
        }
        { stringed:
            # echo: dark.string
            LEO (weary): If we’d got a more long string.
        }
        { said_here:
            # echo: dark.arm
            LEO (weary): Say you’re here.
            You say it.
            LEO (weary): But I can’t hear it when I’m asleep.
        }
    }
}
# shot: close marcus
INNER: You find that you’re breathing very small. # hinge # discuss: Which of these ways of leaving, or of staying, could Leo tell somebody about tomorrow?
{ trust > tension + 6:
    -> last
- else:
    -> last_late
}

=== last
* [Sit down on the floor, arm up beside him. # id: last.arm # secure: 1]
    { early:
        You come to on the carpet at four, with one arm dead, and his hand still somewhere near the end of it.
        -> half_past_four_dawn
    }
    { bunk_told or secure >= 7:
        -> top_bunk
    - else:
        He holds on, and then he doesn’t. Have you done my lunch, he says. You haven’t. You get up off the floor, and as far as the landing.
        -> two_feet
    }
* [“I’m going. I’ll look in at half past.” # id: last.half # secure: 2]
    ~ trusting(6)
    # shot: mid
    { promised:
        ~ trusting(-6)
        LEO (hurt): That’s not all night.
        No. You had said it too big, you tell him, and this is the right size. It’s a long half-hour.
    - else:
        LEO (sad): Half past Grandad?
        Half past Grandad. It’s a long half-hour.
    }
    You spread butter with your ears turned up. When you put your head in he is asleep with his mouth open, and you say it to him all the same: half past.
    -> next_day
* [Lie down by him. It’s just for a minute. # id: last.lie # anxious: 2]
    ~ nearer(10)
    # shot: mid
    { not early and anxious >= 7:
        -> wet_jumper_morning
    }
    It’s a long minute. When your neck wakes you the house has gone cold, and he is across you like a seat belt. You get out from under him by inches, and make a lunch in the dark.
    -> next_day
* {avoidant >= 4} [Door to, and down, while he’s quiet. # id: last.door # avoidant: 2]
    ~ trusting(-8)
    ~ nearer(-10)
    # shot: mid
    You’ve got it down to an art. Heel, toe, handle. Nobody says anything, then or in an hour, and you make a lunch, and see the end of a programme about bridges. There is a good deal of evening, when it’s your own.
    -> next_day
* {avoidant < 4} [“I’ll be outside. You can see my feet.” # id: last.feet # secure: 1 # avoidant: 1]
    { early:
        He checks on them twice, and moves the left one over by voice. You wake at four with your head on a radiator.
        -> half_past_four_dawn
    }
    { secure >= 7:
        LEO (neutral): You can come in, you know. It’s open.
        So you do that.
        -> top_bunk
    }
    -> two_feet

=== last_late
* [“I’m going. I’ll look in at half past.” # id: last.half # secure: 1 # strained: You have said it with your hand on the switch.]
    ~ trusting(2)
    # shot: mid
    LEO (angry): You always go.
    You don’t always. It’s a long half-hour, with the bread knife. When you put your head in at half past, there he is, asleep or doing asleep, with his face to the wall, and you don’t like to say it.
    -> next_day
+ [Sit down on the floor, arm up beside him. # id: last.arm # held: You’ve no more arm to give.]
    -> last_late
* [Lie down by him. It’s just for a minute. # id: last.lie # anxious: 2]
    ~ nearer(10)
    # shot: mid
    { not early:
        -> wet_jumper_morning
    }
    It’s a long minute. When your neck wakes you the house has gone cold, and he is across you like a seat belt. You get out from under him by inches, and make a lunch in the dark.
    -> next_day
* [“I’ll be outside. You can see my feet.” # id: last.feet # secure: 1 # avoidant: 1]
    { early:
        He checks on them twice, and moves the left one over by voice. You wake at four with your head on a radiator.
        -> half_past_four_dawn
    }
    { secure >= 7:
        LEO (neutral): You can come in, you know. It’s open.
        So you do that.
        -> top_bunk
    }
    -> two_feet
* [Door to, and down, while he’s quiet. # id: last.door # avoidant: 2]
    ~ trusting(-8)
    ~ nearer(-10)
    # shot: mid
    You’ve got it down to an art. Heel, toe, handle. Nobody says anything, then or in an hour, and you make a lunch, and see the end of a programme about bridges. There is a good deal of evening, when it’s your own.
    -> next_day

=== next_day
{ early:
    -> half_past_four_dawn
}
-> school_gate

=== half_past_four_dawn
# place: hallway-night
# shot: wide
# ambience: night-house
# enter: marcus
# enter: daniel
# cue: kettle
Twenty past four, real time. Danny lets himself in and fills the kettle before he has got his coat off. He’s brought the good porridge.
# insert: door-ajar
{ told_yes:
    Leo’s door is open by a hand. You told him who it would be.
- else:
    Leo’s door is open by a hand. Nobody has told him. You’d been going to.
}
{ promised:
    # echo: eyes.never
    All night long, you had said. It’s as good as morning.
}
DANIEL (warm): Go on. I’ve got him.
INNER: Your boots are in your hand already.
-> dawn

=== dawn
* [Wake him up a bit, so that you can say it. # id: dawn.wake # anxious: 1]
    ~ dawn_way = 1
    ~ nearer(6)
    -> half_past_four
* [Boots in hand. Miss out the loud stair. # id: dawn.boots # avoidant: 1]
    ~ dawn_way = 2
    ~ nearer(-6)
    -> half_past_four
* [Draw him a moon, and lean it on a glass. # id: dawn.moon # secure: 1]
    ~ dawn_way = 3
    ~ trusting(4)
    -> half_past_four
* {anxious >= 7} [Ring Sandra. Say he’s been ill all night. # id: dawn.ring # anxious: 2]
    SANDRA (weary): Course he has.
    Danny has his coat on again before you’ve put the phone down. It’s fine, he says. He leaves the porridge.
    -> just_today

=== school_gate
# place: school-gate
# shot: wide
# ambience: playground
# insert: none
# enter: marcus
# enter: leo
The jumper’s dry, all but the cuffs. It is quarter to nine, real time, and over the bike shed there’s still some moon.
LEO (surprised): It’s stayed.
By the door is Miss Bell. Her name is Bell, he has told you, but she doesn’t ring. People are being kissed, and zipped, and posted in.
# shot: mid
# gaze: leo down
{ knows_water:
    # echo: eyes.water
    LEO (neutral): I drank one of them. It was old.
}
LEO (neutral): My peg’s a snail. Finn got a rocket.
{ asked_who:
    # echo: bag.who
    LEO (anxious): That’s him. Don’t do the hands.
}
INNER: He has got you by two fingers, or you’ve got him. You can’t tell from here. # hinge # discuss: Who has to let go, and how would the other one know that it’s all right?
-> gate

=== gate
* {trust >= 46} [“You let go first. I’ll be here at three.” # id: gate.first # secure: 2]
    -> snail_peg
* {trust < 46} [“You let go first. I’ll be here at three.” # id: gate.first # secure: 1 # strained: You’ve looked at your watch in the middle.]
    -> no_trouble
* [Crouch, and hold him. Once, and once more. # id: gate.crouch # anxious: 1]
    { anxious >= 8:
        On the second one he gets you round the neck, and neither of you can find the end of it. Miss Bell looks at her list. It’s only the one day, you tell her, over his head.
        -> just_today
    }
    -> snail_peg
* [“In you pop, then. Quick, like a plaster.” # id: gate.plaster # avoidant: 1]
    { avoidant >= 7 or trust < 46:
        -> no_trouble
    }
    -> snail_peg
* {anxious >= 6} [“Shall we have today at home, just us two?” # id: gate.home # anxious: 2]
    LEO (surprised): Are we allowed?
    Just for today, you tell him. You wave to Miss Bell, and she lifts up her list, and you turn him round.
    -> just_today
+ {not paused_gate} [Notice how many fingers he has got # id: gate.fingers # notice]
    ~ paused_gate = true
    ~ tenser(-8)
    Two. And then, when you look again, one and a bit. He’s doing it himself, from the outside in, while he watches a rocket go by on somebody’s back.
    # seen: A small boy with a rocket on his bag stops, and waits.
    The rocket has stopped. The others are going in round it.
    -> gate
