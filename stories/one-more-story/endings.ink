// Seven ways for it to come to rest.

=== snail_peg
~ tenser(-16)
~ trusting(8)
# shot: mid
# pose: marcus crouching
# gaze: leo toward
# mood: marcus tender
LEO (neutral): When you come at three. Is it Grandad three, or real three?
Grandad three, you tell him. It’s four minutes early.
He thinks about it. One finger goes, and then the other.
# pose: leo away
# exit: leo
He gets as far as the door, with his bag bumping on the backs of his legs, and he is in. Then he’s out again. Three steps of him.
# enter: leo
# face: leo toward
{ susan_lent:
    # echo: landing.take
    LEO (warm): You can have Susan till three. She can see the gate, if she’s in your top pocket.
- else:
    LEO (warm): You can have half of this. I only licked it on the one side.
    It’s a biscuit. It has been in a pocket since about Tuesday. You eat it there and then, fluff and all.
}
{ whitby:
    # echo: bag.coach
    He puts his mouth right on your ear. It wasn’t juice, he says.
}
{ ten_past:
    # echo: clock.ten
    LEO (neutral): Don’t be fourteen minutes past.
}
# cue: laugh
# exit: leo
Then there’s a rocket going in at the door, and somebody talking to it, and the door shuts on the pair of them.
# pose: marcus neutral
# shot: wide
# seen: The yard is empty. One man is left at the railings, with a hand out of his pocket.
You stand at the railings with the others who have nothing in their hands. Nobody says much. A woman blows her nose, and laughs at herself.
You’re on short days this week, half nine till half two. You walk it. The two fingers stay warm as far as the bridge.
Behind you a bell goes. It isn’t her. # ending: snail-peg
-> END

=== top_bunk
~ tenser(-20)
~ nearer(14)
~ trusting(8)
# shot: mid
# pose: marcus seated
# mood: marcus tender
It’s the wrong way up. You’re on the floor with your back to the bed, and he’s above you, and his arm comes down over the edge and finds you.
{ bunk_told:
    # echo: story.bunks
    LEO (tender): I’m the big one. You be the bottom one. I’ll hold him.
- else:
    LEO (tender): You can hold on as well, if you like.
}
You don’t think you had better speak. You hold on.
{ susan_lent:
    # echo: landing.take
    LEO (weary): Is Susan still on?
    She’s on the shelf. She can see the stairs from there. Good, he says.
}
{ said_fine:
    # echo: moon.fine
    LEO (weary): Is Mummy fine?
    You think so, you say. You don’t know. You miss her too. It takes him one go, this time.
}
His breath catches, and trips, and goes on down without him.
# cue: clock
On the landing it clunks for quarter past. One finger opens, and then the other. So that’s him.
# shot: wide
# seen: A man on the floor by a bed, a child’s arm hanging down to him.
Later you’ll go down. You’ll take the form off the stair, and where it says, when I am upset, it helps me if, you’ll {form_filled:cross out a cuddle, and write|write}: two fingers. You’ll read that over as Miss Bell would read it, and add: to hold.
Real time, though, it’s only eleven minutes past. There are four left over.
{ four_minutes:
    # echo: clock.four
    You choose what of, you’d told him. Choosing doesn’t count, he’d told you.
}
You stop where you are, and have them. # ending: top-bunk
-> END

=== wet_jumper_morning
~ tenser(-4)
~ nearer(24)
~ trusting(-4)
# shot: mid
# pose: marcus seated
# mood: marcus weary
It is a child’s bed. You have the edge, and he has the wall. {susan_lent:Susan is out on the shelf, where she can see the stairs.|Susan has the middle.}
LEO (weary): Are you awake?
You say you are. You ask if he is. He says he doesn’t know.
{ rang_her:
    # echo: moon.ring
    LEO (weary): The person is not available.
    He does it very well. Neither of you laughs.
}
{ promised:
    # echo: eyes.never
    LEO (anxious): You’re still staying?
    All night, you say. You listen to yourself saying it. So does he.
}
After that it’s only knees. Each time you move he wakes, to see if you’re going, and each time he wakes you say that you’re not. Nobody has given in. At some point there is just no more of either of you.
# place: bedroom-lamp
# shot: wide
# ambience: none
# enter: marcus
# enter: leo
# seen: Grey light, four glasses, two people on one narrow bed, back to back.
Then there’s a grey window, and a row of glasses with bubbles in. It’s half past seven, real time, and there’s no more sleep to be had out of it.
The heating goes off at nine. Nobody turned the jumper. It’s stiff in the body and wet in the arms, and you hold it out to him and can’t think what to say about it.
# mood: leo withdrawn
He puts his arms in. You can see it go up him, the cold, as far as the neck. He looks at your face, and he doesn’t say anything, and does up his own shoes.
LEO (neutral): Did you have a nice sleep?
Lovely, you tell him. Did he?
LEO (neutral): Lovely. # ending: wet-jumper
-> END

=== no_trouble
~ tenser(-10)
~ nearer(-26)
~ trusting(-6)
# shot: mid
# pose: leo away
# mood: leo withdrawn
He lets go at once, of all of it, as if it had been you who was holding. Okay, he says. He goes across the yard in a straight line with his bag on both shoulders.
You wait for him to turn round. You’ve got the wave ready. It’s halfway up.
# exit: leo
BELL (warm): Is that yours? He’s no trouble at all, that one. Good as gold.
You say that he’s always been good as gold.
# mood: marcus sad
You go round by the side, where there is a window. You aren’t the only one. It’s low, and the light is on inside, so that you can see in, and nobody can see out.
He finds the snail. He hangs his bag on it, and his coat on the bag. Then he stays there, with one hand up his sleeve, and reads the pegs, until all of the others have gone through.
{ same_room:
    # echo: dark.same
    His lips are moving. You’re good at engines behind glass. It’s the same room, he is telling the snail. It’s the same room.
- else:
    His lips are moving. He’s telling the snail something. You’re good at engines behind glass, and you can’t get it.
}
{ bag_washed:
    # echo: bag.wash
    On the shelf there’s a row of cups with names on. He’s having nothing to drink. He did tell you. You said very good.
}
# shot: close marcus
INNER: Your own hand is up your own sleeve. It’s got the cuff held shut.
# shot: wide
He wipes his face with the cuff, both sides, and puts it straight, and goes in.
Your feet are on a strip of concrete, side by side. You look at them for a bit. Then you go to work. # ending: no-trouble
-> END

=== half_past_four
~ tenser(-6)
# shot: mid
# insert: none
{ dawn_way == 1:
    He comes up to you out of it like something off the sea floor. You say it into his hair: work, Danny, school, three o’clock.
    { told_yes:
        # echo: eyes.yes
        LEO (weary): I know. You told me it. Thirteen.
    - else:
        LEO (crying): But you’re doing the gate.
        Danny has got him. You can hear it out in the street, and then you can’t, and then you can.
    }
}
{ dawn_way == 2:
    You go down by the edges. Thirteen stairs, and for you it’s twelve.
    { loud_stair:
        # echo: dark.stair
        On the pavement it comes to you that he’d asked for the loud one, so that he would know.
    }
}
{ dawn_way == 3:
    You do it in his own yellow, on an envelope. It comes out as a biscuit. He has no letters yet, to speak of, so you put in a bus, and a clock with the hands at three, and a man with very long arms.
}
# exit: daniel
# exit: marcus
# ambience: none
By five you’re under a bus. It has one thing the matter with it, and you find it, and it stops. You’d forgotten that there was anywhere like this.
{ susan_lent:
    # echo: landing.take
    At seven you go in your pocket for a rag, and it’s Susan. You said that you would look after her. You stand her on the bench, so that she can see the door.
}
# insert: phone-lit
# cue: buzz
{ told_yes:
    DANIEL: he told ME who it would be. ate the lot. wanted to know did i do the gate or just the porridge # via: phone # stamp: 7:52
- else:
    { dawn_way == 1:
        DANIEL: went off again on my shoulder about five. ate the lot. says you smell of soap # via: phone # stamp: 7:52
    }
    { dawn_way == 2:
        DANIEL: he looked in your bed. then he looked in the bath. then he put his own shoes on # via: phone # stamp: 7:52
    }
    { dawn_way == 3:
        DANIEL: got your moon. says its a good biscuit. he took me through the arms # via: phone # stamp: 7:52
    }
}
DANIEL: let go of me at breakfast club. one finger, other finger. there’s a kid with a rocket # via: phone # stamp: 7:53
# mood: marcus tender
You read it with the back of your thumb, because of the oil. One finger, other finger. You hadn’t known that was how he did it. Somebody was there for it, anyhow.
# insert: none
# place: school-gate
# shot: wide
# ambience: playground
# enter: marcus
At one you’re washed to the elbows and out of the yard. There are two hours to go. You walk up and look at the gate, to see that it’s there, and then you go and buy a second jumper. # ending: half-past-four
-> END

=== just_today
~ tenser(-16)
~ nearer(30)
# place: bedroom-lamp
# shot: mid
# ambience: night-house
# insert: none
# enter: marcus
# enter: leo
# pose: marcus seated
# pose: leo seated
# mood: leo warm
# mood: marcus warm
It’s lovely. By nine you are both back in his bed, with toast, and the crane book, and all its forty flaps. His feet are in your lap. Nobody has to hold on to anything.
At ten he’d like to know what they’re doing now. Painting, you say. You don’t know. At half past it’s milk. He does know that.
LEO (neutral): Somebody else is having a go of the rocket.
You get him the other book.
# insert: phone-lit
# cue: buzz
At eleven there’s a signal, off Harwich.
KIRSTY (surprised): What’s he doing at home? Leo, love, are you poorly?
LEO (neutral): No. Daddy needed me.
# mood: marcus ashamed
INNER: It goes to your ears. He’d said it to be helpful.
{ said_ship:
    # echo: moon.ship
    LEO (neutral): Mummy, has your fire engine got a ladder?
    KIRSTY (amused): Has my what?
}
{ rang_her:
    # echo: moon.ring
    LEO (amused): You weren’t available. I did the lady. Listen.
}
# insert: none
In the afternoon you both look out of the window at three o’clock going by, with its bags on.
LEO (anxious): Is it long until school?
It’s three sleeps. He sets them out with his finger on the blanket, a big one, a big one, a big one.
# shot: wide
# seen: Afternoon light, two people in one bed, toast on the blanket.
It is the best day you’ve had in weeks, and you’d give something for it to be over. At six he asks you for a water, so as to have one ready. # ending: just-today
-> END

=== two_feet
~ tenser(-10)
~ nearer(-4)
~ trusting(4)
# place: hallway-night
# shot: wide
# ambience: night-house
# enter: marcus
# pose: marcus seated
# insert: door-ajar
You sit down on the boards with your back against the landing wall, and put your feet where the light comes through.
LEO (weary): More over.
You move them over.
LEO (weary): That’s it. I’ve got both.
# insert: none
{ knows_feet:
    # echo: call.dad
    Waiting to be asked, Danny thought. You look at the gap in the door. You’d only need to be asked.
- else:
    You know what he has got. Two dark places, side by side, in a strip of light. You’ve never seen them from this end.
}
{ same_room:
    # echo: dark.same
    LEO (weary): It’s the same room, Daddy. But it’s got feet.
}
{ susan_lent:
    # echo: landing.take
    Susan’s up on her shelf. She can see you, and the stairs, and there’s nothing you can tell her.
}
# cue: clock
It gets to be half past. It’s hard, and there is a draught, and you couldn’t say what you are waiting for. Then the breathing in there trips on something, and goes down, and gets long. So that’s what it was.
# shot: close marcus
# mood: marcus sad
You could go now. You could go in, even, and look at him. He’d never know it. You don’t see how a man gets from here to either. Ted can’t have seen it, and he stood here all winter, on a frame.
# shot: wide
# seen: A man sits on a dark landing, one hand on a radiator.
Ted’s clock says ten. You put out a hand to the radiator, to see if it’s on. It went off at nine.
You leave the hand there. # ending: two-feet
-> END
