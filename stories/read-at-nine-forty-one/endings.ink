// Seven ways for the evening to come to rest.

=== two_spoons
~ tenser(-20)
~ nearer(20)
~ trusting(10)
# shot: mid
# pose: daniel open
# pose: maya open
# insert: soup
# mood: maya tender
He puts the coat on the chair and not on himself. You eat out of the pan, standing up, because the bowls seem a long way off.
DANIEL (tender): They’d iced a name on the cake, and left room for another one. I stood there looking at the room.
MAYA (tender): Who got that bit?
DANIEL (amused): I did. Fern put it in a hat for me. It’s in my bag.
{ lemon_taken and not paused_lemon:
    # echo: lemon.nines
    He goes in his coat for something, and puts it on the table between you. It is a lemon. Ten, then, he says.
- else:
    You pass him the salt.
}
# insert: phone-lit
DANIEL (ashamed): Here. I did answer you. I just didn’t send it.
DANIEL: no. can you come and # via: phone # stamp: 9:44 · not sent
# mood: maya tender
INNER: It’s in your chest before you have got to the end of it. It hasn’t got an end.
# insert: none
# cue: spoon
# shot: wide
# seen: They stand close, over one pan, in the light of one lamp.
It is twenty to one. You set the alarm for four. The pan is empty, and the two of you go on scraping it. # ending: two-spoons
-> END

=== bread_at_eight
~ tenser(-12)
~ nearer(-6)
~ trusting(6)
# shot: mid
# mood: maya tender
DANIEL (tender): Eight. They’ll let Marcus off at half seven.
He writes it on the back of his hand with your biro. Then, since there’s room, he writes bread.
At the door he turns round as if there were something else, and there is, and he goes.
{ knows_bench:
    # exit: daniel
    # cue: door
    From the window you see him come to the station. He goes straight past it. He doesn’t so much as look at the bench, and you can see him not looking.
- else:
    # exit: daniel
    # cue: door
    From the window you see him as far as the station, and then you see the place where he was.
}
{ left_word:
    # echo: door.ring
    Under the lamp by the footbridge he stops, with the phone at his ear, for about as long as it takes to say that soup keeps.
}
You wash two spoons. You set the alarm for seven. You get into the middle of the bed. It surprises you that you sleep.
# place: kitchen-evening
# shot: wide
# ambience: fridge
# enter: maya
At ten to eight you are in the kitchen, in your tunic, not at the window. You are quite near the window.
INNER: Your hand is flat on your breastbone. It’s only your hand.
# cue: door
At two minutes to, the street door. A foot on the stairs, and then another. It could be anyone. It could be the Khans’ boy with the papers. # ending: bread-at-eight
-> END

=== last_five_minutes
~ tenser(-10)
~ trusting(8)
# shot: close daniel
# mood: maya sad
DANIEL (sad): I know you do. I sat on our bench for two hours, looking up here, trying to be somebody who could.
DANIEL (sad): I don’t think I can, Maya. Not soon. I think I’d keep sitting down.
He looks at you the whole time he is saying it. You believe him.
~ closeness = 44
# place: platform-night
# shot: wide
# ambience: platform
# enter: maya
# enter: daniel
# mood: maya sad
You walk him to the footbridge, since it’s only five minutes. There is the bench. You both have a look at it.
DANIEL (tender): It was never your window, you know. It’s a good window.
# shot: mid
# mood: maya tender
He gives you the key. It takes him a while to get it off the ring. Then he goes in his other pocket and gives you what is in there. It’s warm.
DANIEL (warm): I bought it at nine o’clock. I thought, I owe her one.
{ first_words == 1:
    # echo: lemons.explain
    DANIEL (amused): It won’t do anything, mind. Not on its own.
}
{ first_words == 3:
    # echo: lemons.far-end
    You sit down after all, for a minute, one at each end. It lies there in the middle, as one did.
}
# exit: daniel
# shot: wide
He goes up over the bridge with his collar up, and at the top he waves, with his whole arm.
{ first_words == 2:
    # echo: lemons.who
    You hold the lemon all the way home, where nobody is waiting for it.
- else:
    You hold the lemon all the way home.
}
It is five minutes. You take ten. # ending: last-five-minutes
-> END

=== warm_kettle
~ tenser(-10)
~ nearer(-16)
# shot: mid
# gaze: daniel down
# mood: maya sad
You give him the blanket, and the better pillow. You each say thank you. He takes the settee in his coat, with his feet over the end. You lie on the other side of the wall, and you both breathe like people who are asleep.
# place: kitchen-evening
# shot: wide
# ambience: fridge
# enter: maya
# mood: maya weary
At five there’s nobody. The blanket is folded in four. Next to the kettle there is a lemon, on its own, and no note.
# shot: close maya
# mood: maya sad
You put your hand on the kettle.
It’s warm. Half an hour, then. He stood here in the dark half an hour ago and made one cup, and drank it, and washed it, and didn’t knock.
INNER: Your palm stays where it is, after the rest of you has understood.
{ knows_job:
    You remember about kettles. You take your hand away.
}
# shot: wide
There are nine in the bowl. You don’t put it in with them. You roll it to the edge of the worktop, and back, until it gets light. # ending: warm-kettle
-> END

=== one_tick
~ tenser(10)
~ nearer(-26)
~ trusting(-8)
# shot: mid
# pose: daniel away
# mood: maya pleading
He puts the coat on. You ask when he’ll be back. He does up all the buttons, from the bottom.
DANIEL (withdrawn): I’m going to my brother’s.
# exit: daniel
# cue: door
He doesn’t slam it. You’d have liked him to slam it.
# mood: maya anxious
You stand where you are, so as to be standing there if he has forgotten something. He hasn’t forgotten anything. You wash up his bowl with the tap on low, so as to hear.
# insert: phone-lit
MAYA: im sorry # via: phone # stamp: 12:41
MAYA: dan # via: phone # stamp: 12:44
MAYA: ok # via: phone # stamp: 12:52
# mood: maya crying
One tick. One tick. One tick.
{ late_not:
    # echo: door.not
    Above them it still says, are you coming back tonight or not. It has still got no question mark.
}
# insert: none
~ closeness = 5
# place: platform-night
# shot: wide
# ambience: platform
# enter: maya
# pose: maya seated
# mood: maya sad
At one o’clock you go down in your slippers and your coat. There’s nobody on the platform. You sit down on the bench, since it is there.
# seen: Over the roofs, one lit window.
From here you can see right into your own kitchen. The light is on, and there’s no one in it. # ending: one-tick
-> END

=== the_code
~ tenser(-6)
~ nearer(10)
~ trusting(-12)
# shot: mid
# mood: maya anxious
He puts the phone in your hand and folds your fingers over it, and goes to clean his teeth.
# exit: daniel
# insert: phone-lit
You sit down with it at the table, in his chair. You read it. Fern, who is thanking him for clapping so hard. Priya. Marcus, and a badge. A dentist, twice. A man about a boiler. It takes eleven minutes, and there is nothing in it.
At the bottom there is you.
DANIEL: no. can you come and # via: phone # stamp: 9:44 · not sent
# mood: maya ashamed
INNER: You go hot all over, as if somebody had come in.
# insert: phone-dark
# shot: close maya
He lies down smelling of mint, with his face to the wall, and asks if it was all right. You say it was.
You say you’re sorry, too. He says it’s fine. He says it very quickly.
You have got all of it now. You lie there and hold it. # ending: the-code
-> END

=== the_drawer
~ tenser(-16)
~ nearer(-20)
# shot: mid
# gaze: daniel away
# gaze: maya away
# mood: maya withdrawn
You are both so considerate. He lets you have the bathroom first. You ask if he is warm enough, and he asks if you are.
He turns off the big light, and you turn off the little one. Both phones go in the drawer, under the tea towels, so that nobody is disturbed. He winds up your old clock for half past four, and puts it under his own pillow.
{ in_drawer:
    Yours knows the way.
}
# exit: daniel
# exit: maya
# shot: wide
# seen: An empty kitchen, and the lamp out.
You lie side by side like two people in an advert for beds.
DANIEL (tender): Maya?
He doesn’t say it very loud. You are breathing the way people breathe when they’re asleep. You have always been good at that.
It gets to be one. After a while he is doing it too, and he is just as good. # ending: the-drawer
-> END
