// A wedding in May; and after it, when the tables are half dark.

=== first_weekend
~ tenser(6)
# place: wedding-evening
# shot: wide
# ambience: wedding
# enter: jun
# pose: jun seated
# insert: letter
Bex gets married on the first weekend in May, yours and Nadia’s. The invitation said, Jun plus one. You’ve been each other’s for eleven years, for weddings and one funeral. You ticked two and posted it, and then you remembered.
# insert: none
{ avoidant >= 5:
    // Opened by keeping away: what was thought of it, over there.
    Bex held your face, at the gate. Nadia’s missed you, she said. She didn’t like to bother you.
}
So you’re at table six, in the good dungarees. On your left is a card, in gold: Jun’s Guest. It has a plate, and a roll.
# mood: jun ashamed
INNER: Over on table two are Nadia and Owen. Your face goes looking for something to do.
-> guest

=== guest
* [“Anyone short of a seat? This one’s going.” # id: guest.free # secure: 1]
    ~ tenser(-2)
    ~ trusting(2)
    # mood: jun neutral
    Great-aunt Pat takes it, and both the rolls.
    PAT (neutral): And whose friend are you?
    # mood: jun sad
    Bex’s, you say. And Nadia’s. You have to point. Pat gets her glasses.
    PAT (warm): Oh, the tall one! With the lovely man.
    She pats you, and asks for the butter. You’ve got company, at any rate. It has three helpings.
* [“My plus one’s over on table two, with hers.” # id: guest.joke # anxious: 2]
    ~ tenser(6)
    ~ trusting(-6)
    # mood: jun amused
    They love it. It’s a good line, and you say it well, and you have the whole table on your side by the soup. It goes round, as salt does, from six to four and from four to three.
    # mood: jun ashamed
    By the cake it has got to two. You see Nadia turn round with her face all ready for a joke.
* [Stand your bag on it, and eat both the rolls. # id: guest.bag # avoidant: 1]
    ~ bag_on_chair = true
    ~ tenser(-6)
    ~ nearer(-4)
    # mood: jun neutral
    It sits up well, for a bag. Nobody asks. Nobody can very well sit down on a bag and be friendly to you, and there’s quite a lot to be said for that. You have a quiet, decent dinner, and you read all the labels.
    # mood: jun sad
    Two rolls is one too many.
* {tension < 46} [“He’s been held up. He’s a diver. Very tall.” # id: guest.diver # avoidant: 1]
    ~ tenser(-4)
    # mood: jun amused
    He’s stuck in a bell off Norway. By the soup he has a name, and by the beef he has a limp. The whole table has got fond of him, and somebody is keeping him a roll.
    # mood: jun sad
    You wish that he’d come. When they light the candles it’s you he is not next to.
+ {tension >= 46} [“He’s been held up. He’s a diver. Very tall.” # id: guest.diver # held: You look for something funny. It’s not there.]
    -> guest
- -> lights_out

=== lights_out
~ tenser(2)
{ bag_on_chair:
    # echo: guest.bag
    Your first day at the fifth school, there was one free chair in 7B, and it had a bag on it. A tall girl looked at you. Then she moved the bag.
- else:
    You think of 7B. It was your fifth school, and the one free chair had a bag on it. A tall girl looked at you, and moved the bag.
}
# cue: switch
# ambience: none
And the lights go out, all of them, every string in the garden.
# cue: cheer
There’s a cheer. Then two hundred people say, where’s Nadia? And out of the dark comes Nadia.
# enter: nadia
NADIA (anxious): Where’s Jun? I need somebody with small hands.
# mood: jun surprised
INNER: You’ve been waiting a year for that. Your legs don’t move.
-> hands

=== hands
* [Get there before she’s done saying it. # id: hands.run # anxious: 1]
    ~ tenser(4)
    ~ nearer(8)
    # mood: jun warm
    You go over two chairs and somebody’s godfather. She holds out her arm, and there you are under it, out of breath.
    NADIA (amused): I hadn’t finished.
    You know that. You’d sooner not have given her the time to think of anybody else.
* [Let her say it a second time. Then go. # id: hands.twice # anxious: 1 # avoidant: 1]
    ~ tenser(2)
    ~ trusting(-4)
    # mood: jun withdrawn
    NADIA (anxious): Jun? Is she here? Has she gone?
    There’s something in her voice, the second time, and you stand there in the dark and have all of it.
    # mood: jun ashamed
    I’m here, you say. It makes her jump. You’ve been next to her the whole while.
* [“Ask Colin’s dad. I’ll only drop it.” # id: hands.colin # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-6)
    # mood: jun neutral
    NADIA (weary): I don’t want Colin’s dad. He’s got hands like a spade.
    You go, of course. You’d only wanted it to be no trouble. But she has stopped looking so pleased to have thought of it.
-
# place: wedding-late
# shot: mid
# enter: jun
# pose: jun seated
# enter: nadia
# pose: nadia seated
You’re both on your knees behind the tent. You’ve got the torch, and she’s got her head in a box of wires.
NADIA (weary): Can I say it while you can’t see me? It’s all, how’s Owen. Where’s Owen? Nobody asks me anything else. I’ve gone and turned into where he is.
{ asked_lamps:
- 0:
    NADIA (sad): I thought you might. You never asked me about one lamp.
- 1:
    # echo: lamps.four
    NADIA (sad): You did. Four miles of what, you said. I lived on that till Christmas.
- else:
    # echo: lamps.back
    NADIA (sad): You did. You said, go back. I lived on that till Christmas.
}
NADIA (anxious): And any minute one of you is going to say, which.
INNER: The ring of light has started to shake. That’s your arm.
-> dark

=== dark
* {tension < 52} [“I won’t say which. I do miss you, though.” # id: dark.miss # secure: 2]
    ~ tenser(2)
    ~ trusting(10)
    # mood: jun anxious
    She doesn’t say anything. She has a wire in her teeth.
    NADIA (hurt): That makes it worse. If you shouted, I could be cross with you.
    # mood: nadia crying
    It isn’t thank you. She wipes her nose on her wrist, and strips the end of the wire.
+ {tension >= 52} [“I won’t say which. I do miss you, though.” # id: dark.miss # held: The torch is shaking enough as it is.]
    -> dark
* [“Then tell me about your lamp. All of it.” # id: dark.lamp # secure: 1]
    ~ tenser(-6)
    ~ nearer(6)
    ~ trusting(8)
    # mood: nadia tender
    NADIA (tender): It bends down. Like you do, for a child. They wanted ones that change colour, and I said, it’s a walk home, it isn’t a disco.
    # mood: nadia sad
    NADIA (sad): I’m turning the first one on, this Tuesday. There’s no do. I didn’t ask anybody.
    # mood: jun hurt
    So now you know about Tuesday.
* [“I’ve never pulled, though. I’ve been so good.” # id: dark.good # anxious: 1]
    ~ tenser(6)
    ~ nearer(4)
    ~ trusting(2)
    # mood: nadia angry
    NADIA (angry): You’ve been so good I could hear it. From fifty miles.
    # mood: jun surprised
    It’s a cross word. There’s air in it.
    NADIA (weary): I kept on looking to see if you minded. You always had your nice face on.
* {anxious >= 5} [“You never had to pick. You just moved over.” # id: dark.moved # anxious: 2]
    ~ tenser(10)
    ~ nearer(-6)
    ~ trusting(-8)
    # mood: jun angry
    # mood: nadia hurt
    NADIA (hurt): Is that what you think I did?
    You’ve had it ready for a year, and for a moment you’ve won. There’s just you two, and a torch, and a box of wires.
    NADIA (cold): Hold it still.
* [“Careful of your thumb. Which one’s the earth?” # id: dark.earth # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-6)
    ~ trusting(-4)
    # mood: jun neutral
    NADIA (neutral): Green and yellow.
    She tells you all the colours. You hold the torch dead still. You’ve always had good hands. Each of you says how well the other’s doing.
    # mood: nadia withdrawn
    Whatever she’d got out, there in the dark, she has put away with the screwdriver.
+ {not paused_dark} [Notice what your two hands are doing # id: dark.hands # notice]
    ~ paused_dark = true
    ~ tenser(-6)
    # gaze: jun down
    # mood: jun tender
    Hers comes back, palm up, without her looking. You put the little screwdriver in it. Nobody had said screwdriver.
    # cue: laugh
    # seen: Far off, round the front, Owen is being the sailor who laughs, to keep people happy.
    Round the front Owen has come to the end of the sailor, and starts on the gulls.
    -> dark
- -> lights_on

=== lights_on
~ tenser(2)
# cue: switch
# ambience: wedding
A click, and the whole garden is back, and two hundred people cheer for a tall woman with a leaf on her scarf.
~ nearer(2)
# place: wedding-late
# shot: wide
# ambience: wedding
# enter: jun
# enter: nadia
# enter: owen
By one the tables are half dark. Owen has all the coats.
{ told_owen:
    # echo: owen.turn
    OWEN (warm): Jun’s in front. She’s owed a turn, and I’ve brought the spoon.
- else:
    OWEN (warm): There’s room for you. I’ve dug you a hole in the back.
}
NADIA (pleading): Fifteen. It’s on our way home. It’s the second place in the country to get the morning. If we go now we’d see it, all of us. Then it’s my first lamp on Tuesday, and I’m no use to anyone till it’s on.
# mood: jun anxious
INNER: First weekend in May. Your feet are cold in the grass. # hinge # discuss: Before you vote: what could Jun say no to, and still be her friend?
{ trust > tension + 8:
    -> home
- else:
    -> cold_home
}

=== home
* [{told_owen:“I’m in front, then. Owen, you do coats.”|“I’m in front, please. Owen, you do coats.”} # id: home.front # secure: 1]
    { told_owen or closeness >= 50:
        -> second_morning
    - else:
        OWEN (ashamed): Course you are. Only, I’m ill in the back. You’ll see a lot of me.
        Then it’s fine, you say. The back’s fine.
        -> the_coats
    }
* [“Not tonight. Could I come on Tuesday?” # id: home.tuesday # secure: 2]
    -> tuesday
* {secure >= 6} [“Not in threes, Nads. Twice a year, us two.” # id: home.twice # secure: 2]
    { trust >= 60:
        -> two_a_year
    - else:
        NADIA (weary): I don’t know what I’ve got, Jun. I can do Tuesday. Can you do Tuesday?
        -> tuesday
    }
* {anxious >= avoidant} [“Anywhere. Just don’t go without me.” # id: home.anywhere # anxious: 1]
    { anxious >= 7:
        -> green_thursdays
    - else:
        NADIA (tender): As if we would.
        -> the_coats
    }
* {anxious < avoidant} [“You two go. I’ve got an early start.” # id: home.early # avoidant: 2]
    -> left_nearly

=== cold_home
* [{told_owen:“No, you have it. I don’t mind the back.”|“I’ll squeeze in the back. I don’t mind.”} # id: home.back # avoidant: 1]
    -> the_coats
* [“Just us. Owen won’t mind the train.” # id: home.train # anxious: 2]
    { anxious >= 9:
        -> which_of_them
    - else:
        -> green_thursdays
    }
* [“You two go. I’ve got an early start.” # id: home.early # avoidant: 2]
    { avoidant >= 5:
        -> left_nearly
    - else:
        NADIA (weary): Don’t be daft. You haven’t. Get in.
        -> the_coats
    }
* [“Not tonight. Could I come on Tuesday?” # id: home.tuesday # secure: 1 # strained: It’s the voice for returning a kettle.]
    { trust >= 40:
        -> tuesday
    - else:
        NADIA (weary): You say that. You won’t, though.
        -> left_nearly
    }
