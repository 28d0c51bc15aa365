// The stairs: whichever of them went down first, the other comes; and a lamp on a timer.

=== stairs_after_him
~ tenser(4)
# place: stairwell-night
# shot: wide
# ambience: stairwell
# enter: tom
# pose: tom seated
{ avoidant >= 5:
    The fridge starts up: he’s done it. It’s very peaceful. It’s so peaceful that in the end you go and look.
- else:
    The fridge starts up: he’s done it. You give him five minutes, and he doesn’t come. You give him five more, and then you’re on the stairs, in your socks.
}
# enter: priya
He’s on the third turn with the cover off the lamp switch, and a screwdriver in his teeth.
# shot: mid
# offer: tom
TOM (neutral): It goes up to five minutes, look. I always meant to.
All these years, running for it, with shopping. It could have been five.
# cue: switch
# mood: priya hurt
INNER: The stone comes up cold through your heels. He hasn’t looked round.
-> lamp

=== lamp
* [“The lamp, Tom? You’re doing the lamp?” # id: lamp.lamp # anxious: 2]
    ~ tenser(10)
    ~ nearer(-4)
    ~ trusting(-6)
    # face: tom away
    TOM (hurt): I can do the lamp.
    # mood: priya angry
    It booms. It goes up past your own door and comes down again: the lamp, the lamp. He’s looking at you, anyhow. He has put the screwdriver down.
* [“I only came to see about the fuse.” # id: lamp.fuse # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-2)
    TOM (neutral): It’s on. I put it on.
    # mood: priya withdrawn
    You thank him. You stand one step up with a hand on the rail, like a neighbour. Mind, he says, it’s wet there.
* [Sit down on his step. Hold the screws. # id: lamp.screws # secure: 1]
    ~ tenser(-6)
    ~ nearer(10)
    ~ trusting(6)
    # pose: priya seated
    # mood: priya tender
    Four little screws, warm from his mouth. He takes them back one at a time. It’s not the talk you came for.
    TOM (neutral): Ta.
    His knee is against yours. He’s left it there, or he hasn’t noticed.
* [“Are you coming back up, or aren’t you?” # id: lamp.coming # anxious: 1]
    ~ tenser(6)
    ~ nearer(2)
    ~ trusting(-2)
    # gaze: tom down
    TOM (ashamed): I was. I was only finishing.
    # mood: priya sad
    He’s heard a telling-off. You’d meant it nearly the other way.
- -> the_turn

=== stairs_alone
~ tenser(2)
# place: stairwell-night
# shot: wide
# ambience: stairwell
# enter: priya
# pose: priya seated
{ not said_ten:
    One switch, up. You’ve got your bag on your knee. The first bus to your sister’s is at ten past six, and you seem to know that by heart.
- else:
    One switch, up. The ten minutes are yours. You have them on the third turn, by the gouge. The first bus to your sister’s is at ten past six, and you seem to know that by heart.
}
# cue: switch
# mood: priya neutral
The lamp runs out, and you leave it. Nobody can ask you anything here. It’s lovely. It lasts as long as a bath does.
# cue: steps
# mood: priya anxious
Then the door. His step comes down, and stops one turn above you. He doesn’t press the light.
{ said_ten:
    # echo: dark.ten
    TOM (anxious): You said ten. It’s only nine. I know it’s only nine.
}
# offer: tom
TOM (anxious): I’ve not brought any tools.
INNER: You’ve stopped breathing, to hear if he’ll come lower.
-> landing

=== landing
* [“Put the light on. I can’t see you.” # id: landing.light # anxious: 1]
    ~ lit = true
    ~ tenser(6)
    ~ nearer(2)
    ~ trusting(-2)
    # cue: switch
    # enter: tom
    # pose: tom guarded
    He presses it. He’s in his socks, with his arms hanging, and he looks like somebody waiting to be searched.
    # mood: priya ashamed
    It’s what you wanted. You’ve all of him to look at. He’d been nearer in the dark.
* [“I’m all right here. You go on up.” # id: landing.up # avoidant: 2]
    ~ tenser(-6)
    ~ nearer(-8)
    ~ trusting(-4)
    TOM (neutral): Right.
    He doesn’t go up. He doesn’t come down, either. You can hear him not doing both.
    # enter: tom
    # pose: tom seated
    # mood: priya withdrawn
    After a bit he sits, up there, round the corner. It’s nearly the same as being left alone.
* [Move up. There’s room on here for two. # id: landing.move # secure: 1]
    ~ tenser(-6)
    ~ nearer(12)
    ~ trusting(6)
    He hears your coat move. He’s a long time thinking what it means.
    # enter: tom
    # pose: tom seated
    # mood: priya tender
    Then he comes down and puts himself in, bit by bit. He’s too big for it. You’ve got rail in your ribs.
* {tension < 44} [“I got as far as the bus. In my head.” # id: landing.bus # secure: 2]
    ~ said_bus = true
    ~ tenser(6)
    ~ nearer(4)
    ~ trusting(8)
    TOM (hurt): Did you?
    You hear him have that, up there, on his own. You could have kept it back. He’d never have known.
    # enter: tom
    # pose: tom seated
    # mood: priya sad
    TOM (sad): Which one, the ten past six?
+ {tension >= 44} [“I got as far as the bus. In my head.” # id: landing.bus # held: Said out loud, it’d be a threat.]
    -> landing
- -> the_turn

=== the_turn
~ tenser(4)
# cue: switch
{ went_first and not lit:
    The lamp snaps on.
}
Above you there’s a door, on its chain. It’s Miss Prior, eighty-four, in a man’s dressing gown, with a candle.
PRIOR (neutral): It’s coming through my ceiling rose. Are you two going up, or coming down?
{
- anxious >= 9:
    PRIOR (weary): I’ve had it all through the floor, and lost my place.
- avoidant >= 6:
    PRIOR (surprised): You’re so quiet. I’d thought you were away.
}
Neither of you can tell her. She shuts the door.
The gouge is by your shoulder. Moving day, the sofa stuck here for five hours, with you both on it, eating chips.
TOM (sad): I’d measured it. I was an inch out, and you laughed till you had to lie down.
TOM (sad): The towel shelf’s an inch out. I keep it full.
# mood: priya hurt
INNER: The rail is cold along your arm.
-> sofa

=== sofa
* [“When am I like that? Tell me when.” # id: sofa.when # anxious: 2]
    ~ tenser(8)
    ~ trusting(-4)
    { big_pan:
        # echo: pan.big
        TOM (weary): It wants the big one, you said. Not the jam pan.
    - else:
        TOM (weary): The bins. The drawer. The bath, the second coat.
    }
    # mood: priya ashamed
    He has them in order. He isn’t even angry.
* [“I check the gas after you. Every night.” # id: sofa.checks # secure: 2]
    ~ tenser(4)
    ~ nearer(4)
    ~ trusting(8)
    TOM (hurt): I know. I lie there and hear you find it off.
    # mood: priya sad
    You’d thought he was asleep. Five years you’ve gone out to it in your socks, so as not to wake him. It has never once been on.
* {tension < 78} [“It was a good sofa. It still leans.” # id: sofa.good # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(4)
    ~ trusting(-2)
    TOM (amused): To the left. Like your uncle.
    # mood: priya amused
    You do your uncle. He does the man from number two, who climbed over you with his bike. It gets you both right to the end of it. Then you’re at the end of it.
+ {tension >= 78} [“It was a good sofa. It still leans.” # id: sofa.good # held: There’s no laugh left in the wall.]
    -> sofa
* [“I know. I’m horrible. Don’t say it.” # id: sofa.horrible # anxious: 1]
    ~ tenser(-2)
    ~ nearer(6)
    ~ trusting(-2)
    # face: tom toward
    TOM (tender): I never said horrible.
    # mood: priya warm
    He has his hand on your back, in a circle, as for hiccups. It’s so nice that it’s a while before you notice he has stopped talking.
- -> the_roofer

=== the_roofer
# cue: switch
# shot: wide
{ trust >= 52:
    // Opened by trust: what the roofer said.
    ~ told = true
    ~ tenser(-16)
    ~ nearer(6)
    ~ trusting(6)
    The lamp goes. Nobody gets up.
    { asked_which:
        # echo: wiper.lie
        TOM (ashamed): Forget or lie, you said. I asked the roofer.
    - else:
        TOM (ashamed): I did ask the roofer.
    }
    It’s a moment before you know who that is. Then you do.
    TOM (ashamed): I said, Dad, the valley’s gone. And he said, Tuesday. It’s all he’s got, Pri. It’s Tuesday for his tea. It’s Tuesday for the toilet.
    TOM (sad): You asked me that night. I said, he says Tuesday. I thought you’d look up.
    You were marking. You said, oh, thank God, and kissed his head.
    TOM (tender): I wasn’t going to give that back.
- else:
    ~ tenser(2)
    The lamp goes. Nobody gets up.
    TOM (ashamed): I did ask, you know. I did ask the roofer.
    Kenny had never heard of it, you say.
    TOM (ashamed): Not Kenny. The roofer.
    He means Alec. He means his dad.
    # mood: tom withdrawn
    TOM (withdrawn): It doesn’t matter. It was by way of a joke. You were marking.
    You hear him fold it up.
}
# mood: priya surprised
INNER: In the dark your face does something, and nobody sees. # hinge # discuss: A joke was made, and not heard. Whose was it to go back for?
-> tuesday

=== tuesday
* {told} [“I never did look up.” # id: tuesday.up # secure: 2]
    ~ tenser(-4)
    ~ nearer(6)
    ~ trusting(10)
    TOM (tender): No. Well. You’d thirty books.
    # mood: priya sad
    He’s making it easy for you again. You don’t say thank you.
* {told and tension < 56} [Say it: “Tuesday.” And laugh. # id: tuesday.laugh # secure: 1]
    ~ tenser(-12)
    ~ nearer(12)
    ~ trusting(4)
    # mood: priya amused
    TOM (surprised): It’s not funny, Pri. He says it to the vicar.
    That finishes you. You have to lie down on the stone. Somewhere above you a very big man is starting to wheeze.
* {told and tension >= 56} [Say it: “Tuesday.” And laugh. # id: tuesday.laugh # secure: 1 # strained: It’s got a crack in it, up near the top.]
    ~ tenser(4)
    ~ trusting(-6)
    # mood: priya ashamed
    TOM (hurt): Don’t.
    You weren’t laughing at Alec. You know that, and there’s no light to show it by.
* {told} [“You let me count four of them.” # id: tuesday.four # anxious: 1]
    ~ tenser(6)
    ~ trusting(-2)
    { said_four:
        # echo: speaker.four
        TOM (ashamed): Four times, you said. In the car. It was four. I counted them as well.
    - else:
        TOM (ashamed): I know. Every Wednesday I was going to say.
    }
    # mood: priya hurt
    You’re sorry for him. You’d counted them all the same.
* {not told} [“What did he say to you? Tell me.” # id: tuesday.tell # secure: 1]
    ~ told = true
    ~ tenser(-4)
    ~ nearer(4)
    ~ trusting(6)
    TOM (ashamed): Tuesday. It’s the one word he’s got. He says it for his tea.
    # mood: priya sad
    He says Tuesday. And you’d kissed him on the head for it. You hold on to the rail.
* {not told} [“A joke? I counted four Tuesdays.” # id: tuesday.joke # anxious: 2]
    ~ tenser(8)
    ~ trusting(-6)
    { said_four:
        # echo: speaker.four
        TOM (weary): Four times. You said, in the car. I can count to four.
    - else:
        TOM (weary): So did I.
    }
    # mood: priya angry
    It’s right, is what you said. It’s right from end to end, and he’s moved along the step.
* {not told} [{booked:“Well, Kenny’s coming. It was one call.”|“Well, ring Kenny. It’s only one call.”} # id: tuesday.call # anxious: 1]
    ~ tenser(4)
    ~ trusting(-4)
    TOM (withdrawn): It’s not, though. Is it? It’s Rudd and Son, and I’m the son.
    # mood: priya hurt
    { booked:
        It took you forty seconds, with the wiper off. You’d thought he might be glad.
    - else:
        You could have made that call for him nine times over. You never did.
    }
* [“It’s late. The pan will be full.” # id: tuesday.pan # avoidant: 2]
    ~ tenser(-10)
    ~ nearer(-8)
    ~ trusting(-4)
    TOM (neutral): It will. Aye.
    # mood: priya withdrawn
    It’s a relief to have a pan. Neither of you moves. One of you ought to.
- -> alecs_key

=== alecs_key
~ tenser(2)
# cue: switch
{ went_first:
    Tom gets up to find the light. He’s a while at it, with a ten-pence piece.
    TOM (neutral): It goes up to five minutes, look. I always meant to.
- else:
    Tom presses the light.
}
# insert: key
He’s got his keys out. He’s holding one by itself. It’s Alec’s; the house is empty until they sell it, to pay for the chair by the window.
{ trust > tension:
    TOM (ashamed): I was off up to Dad’s tonight, before. I’d got as far as finding the key. I still could, if you’d like the peace.
- else:
    TOM (neutral): I could sleep up at Dad’s. Give you the bed, and a bit of peace.
    {
    - avoidant >= 6:
        TOM (sad): You’d hardly know I’d gone.
    - anxious >= 9:
        TOM (weary): You could stop listening for me.
    }
}
He’s rubbing it with his thumb.
{ first_words == 1:
    # echo: umbrella.come
    TOM (weary): Did the roofer come, you said. I could’ve told you, there and then, at the lights.
}
{ first_words == 2:
    # echo: umbrella.time
    TOM (weary): What time did he get there, you said. You knew, didn’t you? You half knew.
}
{ first_words == 3:
    # echo: umbrella.chips
    TOM (weary): Chips at two-twenty, you said. I thought, good. I’ve got till two-twenty.
}
# mood: priya anxious
INNER: It’s gone two. Upstairs, quite clearly, a drop falls in a pan. # hinge # discuss: Before you vote: what would each of them like to be asked?
{ trust > tension:
    -> last
- else:
    -> cold_last
}

=== last
* [“Take me up there. Show me what’s wet.” # id: last.show # secure: 1]
    { closeness >= 58 or secure >= 8:
        TOM (surprised): It’s all wet.
        -> two_hundred_and_twelve
    - else:
        TOM (withdrawn): It’s no place to bring anybody. I’ll see to it.
        -> overhead
    }
* [{booked:“Unbook it. You ring Kenny. I’ll not ask.”|“Ring Kenny at eight. I’ll not ask.”} # id: last.eight # secure: 2]
    -> eight_o_clock
* {secure >= 6} [“I can’t be the only one who looks up.” # id: last.looks # secure: 2]
    { trust >= 60:
        -> whose_roof
    - else:
        TOM (weary): You’re not. You never were. I’ll ring Kenny. I’ll start there.
        -> eight_o_clock
    }
* {anxious >= avoidant} [“Not at Alec’s. Stop where I can hear you.” # id: last.hear # anxious: 1]
    { anxious >= 7 and secure < 8:
        TOM (weary): All right. Whatever you want. You tell me what wants doing, and I’ll do it.
        -> on_the_list
    - else:
        TOM (neutral): In the loft, then. With the tins.
        -> overhead
    }
* {anxious < avoidant} [“Stay. You take till four, I’ll do till six.” # id: last.shifts # avoidant: 2]
    TOM (neutral): Right. That’s fair.
    -> the_rota
+ {not paused_last} [Notice his thumb on the key # id: last.thumb # notice]
    ~ paused_last = true
    ~ tenser(-6)
    It’s going back and forth on the teeth. There’s a plaster on it, grey, days old. It isn’t a thumb that’s dying to go anywhere.
    # insert: none
    # seen: Tom has closed his hand on the key.
    He sees you looking, and shuts his hand.
    -> last

=== cold_last
* {tension < 74} [{booked:“Unbook it. You ring Kenny. I’ll not ask.”|“Ring Kenny at eight. I’ll not ask.”} # id: last.eight # secure: 1 # strained: You sound like a woman holding a door.]
    { trust >= 40:
        -> eight_o_clock
    - else:
        TOM (withdrawn): You’ve asked now.
        -> five_minutes
    }
+ {tension >= 74} [{booked:“Unbook it. You ring Kenny. I’ll not ask.”|“Ring Kenny at eight. I’ll not ask.”} # id: last.eight # held: You would ask. You’d ask at one minute past.]
    -> cold_last
* [“Not that house. Not on your own, tonight.” # id: last.not-alone # anxious: 1]
    { anxious >= 9:
        TOM (withdrawn): I’ve been on my own up there since March.
        -> five_minutes
    - else:
        TOM (neutral): In the loft, then. With the tins.
        -> overhead
    }
* [“Stay. You take till four, I’ll do till six.” # id: last.shifts # avoidant: 2]
    { avoidant >= 6:
        TOM (neutral): Right. That’s fair.
        -> the_rota
    - else:
        TOM (weary): I’ll do them both. I’m up there anyway.
        -> overhead
    }
* {anxious >= 6} [“I’ll ring round. I’ll do it all. Go to bed.” # id: last.all # anxious: 2]
    { trust >= 24:
        TOM (weary): Aye. You do it. You’re better at it.
        -> on_the_list
    - else:
        TOM (cold): You do that.
        -> five_minutes
    }
+ {not paused_last} [Notice his thumb on the key # id: last.thumb # notice]
    ~ paused_last = true
    ~ tenser(-6)
    It’s going back and forth on the teeth. There’s a plaster on it, grey, days old. It isn’t a thumb that’s dying to go anywhere.
    # insert: none
    # seen: Tom has closed his hand on the key.
    He sees you looking, and shuts his hand.
    -> cold_last
