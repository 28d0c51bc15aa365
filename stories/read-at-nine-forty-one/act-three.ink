// Marcus rings; what he knew; the coat in the hall.

=== marcus_rings
~ tenser(4)
# cue: buzz
# insert: phone-lit
And his phone starts to walk along the worktop by itself. MARCUS, it says, at seventeen minutes past twelve.
His brother, over the footbridge. He sends pictures of his little boy asleep in odd places. He never rings.
Daniel’s face has stopped what it was doing.
# mood: maya anxious
INNER: Nobody rings at this hour with anything small. Your palm is flat on the table.
-> marcus

=== marcus
* [{left_it:“Not now. It’ll keep until the morning.”|“Not now. We’re in the middle of this.”} # id: marcus.now # anxious: 1]
    ~ tenser(6)
    ~ trusting(-6)
    # gaze: daniel toward
    # mood: maya warm
    He lets it go, for you, and the two of you watch it ring out. It takes six rings to be chosen. It feels very good.
    # cue: buzz
    Then it starts again, and he picks it up.
* [“Take it. He wouldn’t ring for fun.” # id: marcus.take # secure: 1]
    ~ tenser(-4)
    ~ trusting(6)
    # insert: none
    # face: daniel away
    # mood: maya neutral
    He takes it. He turns to the window with it, and that is the last you see of his face for a while.
    { not knows_job:
        Whatever he was going to tell you has gone round there too.
    }
* [Run the tap hard, so as not to overhear. # id: marcus.tap # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-6)
    # insert: none
    # face: maya away
    # mood: maya withdrawn
    You give him the whole of the cold tap. It’s tact. It’s also the loudest thing in the flat, and Marcus is louder.
* [“Put him on the speaker, would you?” # id: marcus.speaker # anxious: 2]
    ~ tenser(8)
    ~ nearer(-4)
    ~ trusting(-10)
    # pose: daniel guarded
    # mood: maya angry
    He looks at you for a moment as though you were a long way off. Then he does it, and lays it on the table between you, and takes his hand away.
- -> deputy_dan

=== deputy_dan
# insert: none
# shot: mid
Marcus works with engines and talks as if they were on.
MARCUS (warm): Well? Are you Deputy Dan or aren’t you? Leo’s made you a badge. He ran out of badge. It says DEPU.
{ knows_job:
    # gaze: daniel toward
    DANIEL (ashamed): No. No, mate, it was Fern.
    # mood: maya tender
    He says it looking at you. It’s the second time tonight. It has not got any easier to hear.
- else:
    # gaze: daniel down
    DANIEL (ashamed): No. No, mate. It was Fern.
}
{ bluffed:
    # echo: know.enough
    # mood: maya ashamed
    As much as you need to, you said. Always going to be her.
}
MARCUS (sad): Oh, Danny. Oh, that’s rubbish. You half run that place now.
MARCUS (weary): Only, he’s got that cough, and I’m on at five.
Behind him a small boy coughs, like a dog shut in somewhere.
DANIEL (tender): Course I’ll come.
# mood: maya hurt
INNER: Marcus knew. A boy of five with felt tips knew. It gets you under the ribs, on the left. # hinge
-> told

=== told
* [“Marcus knew. Leo knew. I just made soup.” # id: told.soup # anxious: 1]
    ~ tenser(6)
    ~ trusting(2)
    # pose: daniel away
    # mood: maya hurt
    DANIEL (hurt): Marcus has already seen me lose things.
    It’s an answer. You could have done without it.
    -> nine_forty_one
* {tension < 62} [“What did you think I’d do, Dan?” # id: told.why # secure: 2]
    ~ tenser(2)
    ~ nearer(6)
    ~ trusting(10)
    # mood: maya sad
    DANIEL (ashamed): Be kind.
    # gaze: daniel down
    DANIEL (ashamed): You’d have been so kind. And I’d have had to sit there and have it done to me.
    -> nine_forty_one
* {tension >= 62} [“What did you think I’d do, Dan?” # id: told.why # secure: 1 # strained: It has got your mother’s voice in it.]
    ~ tenser(4)
    ~ trusting(4)
    # pose: daniel guarded
    # mood: maya angry
    DANIEL (withdrawn): This. I thought you’d do this.
    It was a good question. You look down, and your hands are on your hips.
    -> nine_forty_one
* [“Oh, Dan. You’d have been so good.” # id: told.good # secure: 1]
    ~ tenser(-6)
    ~ nearer(8)
    ~ trusting(4)
    # gaze: daniel away
    # mood: maya tender
    DANIEL (weary): Please don’t.
    His chin goes. He gets it back by reading the side of the salt, down to the address.
    -> nine_forty_one
* {tension < 60} [“You’d have hated it. The meetings.” # id: told.meetings # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(-4)
    # mood: daniel amused
    # mood: maya amused
    DANIEL (amused): The lanyard alone. The assemblies. The trousers.
    And it’s over, and he is grateful, and for some minutes you are both quite funny about lanyards. Whatever he had in his mouth to say, he swallows. You see it go.
    # mood: maya sad
    Then it’s quiet, and the two of you look at the toaster.
    -> coat
+ {tension >= 60} [“You’d have hated it. The meetings.” # id: told.meetings # held: There’s nothing funny left in the room.]
    -> told

=== nine_forty_one
~ knows_bench = true
{ went:
    DANIEL (ashamed): I was going to tell you down there. I had it ready, and then the train came in.
- else:
    DANIEL (ashamed): It wasn’t the trains. I got off the 9:41 and I sat on our bench. Two hours. I could see your window.
}
{ asked_online and read_back:
    # echo: ticks.online
    DANIEL (sad): And I was, you know. Online. I put five mins, and I meant it, and I couldn’t stand up.
}
{ asked_online and not read_back:
    # echo: ticks.online
    DANIEL (sad): You wrote, okay, so you’re online. I was. I put five mins, and I meant it, and I couldn’t stand up.
}
{ asked_alive:
    # echo: ticks.alive
    DANIEL (sad): You wrote, just say you’re alive. I got as far as yes. It looked like a lie.
}
{ in_drawer:
    # echo: ticks.drawer
    DANIEL (sad): You’d put, you okay, and I couldn’t spell no. So I rang. I had one bar.
    Under the tea towels. You can hear the drawer go shut.
}
-> coat

=== coat
~ tenser(-4)
# insert: none
# shot: wide
# pose: daniel neutral
# mood: maya anxious
He has fetched his coat. It’s over his arm, not on him, and he keeps smoothing it.
DANIEL (neutral): I could go at half past four. Or I could go now, and sleep on his floor.
On the stove the rest of the soup is still just moving.
{ first_words == 1:
    # echo: lemons.explain
    DANIEL (weary): Explain the lemons, you said. Lemons I could do.
}
{ first_words == 2:
    # echo: lemons.who
    DANIEL (weary): First thing you ever said to me was, who’s waiting at home. I said nobody. I was quite proud of it.
}
{ first_words == 3:
    # echo: lemons.far-end
    DANIEL (weary): That first night, you sat at the far end. I thought, oh good. She knows how to leave a gap.
}
INNER: Your hand has got hold of the back of a chair. # hinge # discuss: Before you vote: what does each of them want to hear now?
{ trust > tension:
    -> hall
- else:
    -> cold_hall
}

=== hall
* [“You never finished your soup.” # id: hall.soup # secure: 1]
    { lemon_taken or closeness >= 44:
        DANIEL (tender): No. I never did.
        -> two_spoons
    - else:
        DANIEL (neutral): I’m full, thanks. It was good, though.
        -> the_drawer
    }
* [“Go now. Be here at eight, with bread.” # id: hall.bread # secure: 2]
    -> bread_at_eight
* {secure >= 7} [“I need you in here, even with nothing.” # id: hall.need # secure: 2]
    { trust >= 60:
        -> last_five_minutes
    - else:
        DANIEL (weary): I can try that. I can’t do better than try.
        -> bread_at_eight
    }
* {anxious >= avoidant} [“Stay, please. I’ll wake you up at four.” # id: hall.stay # anxious: 1]
    { anxious >= 7:
        DANIEL (weary): All right. I’ll stay. And have this, so that you can sleep. It’s one two three four.
        -> the_code
    - else:
        DANIEL (amused): You’re horrible at four.
        -> two_spoons
    }
* {anxious < avoidant} [“Whatever’s easiest for you. I’m up at six.” # id: hall.easiest # avoidant: 2]
    DANIEL (neutral): Right. Half past four, then.
    -> the_drawer
+ {not paused_hall} [Notice the coat # id: hall.coat # notice]
    ~ paused_hall = true
    ~ tenser(-4)
    It hangs straight on the one side and badly on the other. There is something in the pocket, the size of a fist.
    # seen: He shifts the coat from one arm to the other.
    He sees you looking, and moves it to his other arm.
    -> hall

=== cold_hall
* {tension < 70} [“Go now. Be here at eight, with bread.” # id: hall.bread # secure: 1 # strained: It comes out like a bus timetable.]
    { trust >= 40:
        -> bread_at_eight
    - else:
        DANIEL (withdrawn): I’ll see how he is.
        -> one_tick
    }
+ {tension >= 70} [“Go now. Be here at eight, with bread.” # id: hall.bread # held: You can’t say eight. You don’t believe in eight.]
    -> cold_hall
* [“Stay. You can’t just go, not after this.” # id: hall.dont-go # anxious: 2]
    { anxious >= 9:
        DANIEL (withdrawn): He’s five, Maya. He can’t breathe.
        -> one_tick
    - else:
        DANIEL (weary): Okay. I’m staying. Look, I’m staying. I’ll have the settee.
        -> warm_kettle
    }
* [“Whatever’s easiest for you. I’m up at six.” # id: hall.easiest # avoidant: 2]
    { avoidant >= 6:
        DANIEL (neutral): Right. Half past four, then.
        -> the_drawer
    - else:
        DANIEL (neutral): I’ll have the settee, then. So I don’t wake you.
        -> warm_kettle
    }
* {anxious >= 6} [“Then leave me your phone, Dan. Unlocked.” # id: hall.phone # anxious: 2]
    { trust >= 26:
        DANIEL (cold): Fine. Have it. It’s one two three four.
        -> the_code
    - else:
        DANIEL (weary): No.
        It isn’t loud. It is the first no you have ever had from him.
        -> one_tick
    }
+ {not paused_hall} [Notice the coat # id: hall.coat # notice]
    ~ paused_hall = true
    ~ tenser(-4)
    It hangs straight on the one side and badly on the other. There is something in the pocket, the size of a fist.
    # seen: He shifts the coat from one arm to the other.
    He sees you looking, and moves it to his other arm.
    -> cold_hall
