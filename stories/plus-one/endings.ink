// Seven ways for the year to come to rest.

=== second_morning
~ tenser(-20)
~ nearer(16)
~ trusting(10)
# shot: mid
# mood: owen amused
OWEN (warm): Thank God. Read her the signs, would you? She thinks they’re about other people.
# exit: owen
# mood: nadia tender
{
- said_pier:
    # echo: well.minded
    NADIA (tender): You did tell me. About the pier. I wanted it to be only the first bit.
- may_how == 1:
    # echo: may.two
    NADIA (tender): You did ask, that once. Could May be us two. I was no good at it.
- may_how == 3:
    # echo: may.front
    NADIA (tender): I’m in front, you said, I’m the map. I thought you were only being funny.
- else:
    NADIA (tender): You could just have said, you know. About the seat.
}
JUN (ashamed): I’d like it, sometimes. And sometimes I’d like just you.
NADIA (warm): That can be thirty-two. I never knew what to put.
# exit: jun
# exit: nadia
# cue: car-door
# shot: wide
The spoon’s in the door, on a string. You work the lever, and the seat comes up to where it was, and stays. Owen is asleep in the coats before the ring road, with somebody’s great-aunt’s hat on. Left or right? says Nadia. Left, you say. She goes right. You go round again.
At ten to five you’re facing the sea, in the second place in the country to get the morning. Eighteen seconds after the first, says Owen, from under the hat. It comes up grey, and then it’s on all your knees.
# place: cafe-day
# shot: wide
# ambience: cafe
# enter: jun
# pose: jun seated
# enter: nadia
# pose: nadia seated
# enter: owen
# mood: jun tender
By eight you are at the window, with sand in everything. Your chair’s on the long side, where it always was, and Owen has got the end. Nobody arranged it.
{ chair_how == 1:
    # echo: chair.middle
    He sticks out. Everyone with a tray has to say excuse me to his back.
}
{ sign_line:
    # echo: nine.nearly
    It’s on his pier now, in your letters: VERY NEARLY IT.
}
# seen: Three people at one table, in the sun, all about to speak.
Somebody ought to say it. You each wait, politely, for one of the others. # ending: second-morning
-> END

=== the_coats
~ tenser(-8)
~ nearer(-10)
# shot: mid
# mood: jun neutral
You don’t mind. You say so at the gate, and once again on the ring road, because nobody had asked a second time. You see the second morning in the country come up between two heads.
# mood: owen amused
Nearly! says Owen.
~ closeness = 40
# place: cafe-day
# shot: wide
# ambience: cafe
# enter: jun
# pose: jun seated
# enter: nadia
# pose: nadia seated
# enter: owen
You go on all of them, after that. They always ask. They’d never go without you. Owen does the crossword with you, over his shoulder, and he’s good at it. You like him.
{ chair_how:
- 1:
    # echo: chair.middle
    Budge up, says Nadia, when you come in, and they do. They leave you the end.
- 2:
    # echo: chair.audition
    You still do the one about the audition. They wait for it.
- else:
    # echo: chair.counter
    You get them in, as a rule. Nobody has to tell you what they’re on.
}
In all the pictures you’re the one who is holding the coats.
# mood: jun sad
Some nights you open the list, and there are three dots on it. Yours never moves. You’re frightened that they’d see.
NADIA (tender): You’re quiet. You’re all right, aren’t you?
# mood: jun warm
Fine, you say. You have your nice face on.
# shot: close jun
# seen: Nadia goes on looking a moment longer, and then looks at the map.
Number sixteen’s a maze. They want you to do the map, since you’re so good at it. Now and then somebody in front says, Jun? Left or right? And you tell them. # ending: the-coats
-> END

=== two_a_year
~ tenser(-16)
~ trusting(12)
# shot: mid
# mood: nadia sad
NADIA (sad): That isn’t very much.
JUN (sad): It’s what I could do properly. I’m no good at three, Nads. I’d sit there and count lorries.
# mood: nadia crying
She laughs, and it turns into the other thing. Owen has begun to fold the coats again.
NADIA (tender): I can do twice. I could really do twice. I’ve been doing all of it, every day, badly.
She says it as people put shopping down. She writes it on the back of Jun’s Guest: the first Friday in November, the last in March. You give her the list. It’s a good list, and it wants people in a car.
# exit: owen
# exit: nadia
# cue: car-door
You stand in the wet grass and wave till there’s nothing but you waving. You had thought you’d feel robbed.
~ closeness = 42
# place: cafe-rain
# shot: wide
# ambience: cafe
# enter: jun
# enter: nadia
# pose: nadia seated
It isn’t what it was. There’s a person you used to tell things to as they happened, and you have stopped composing it, on buses. You have got to know the woman at the paint shop. On some Tuesdays you forget.
{ said_hello:
    # echo: dot.hello
    Between times there is one line each, on your birthdays. Hello you.
}
# mood: jun tender
# mood: nadia warm
On the first Friday in November you’re ten minutes late, and it’s raining. She’s at the table already, by herself, with her head bent, drawing. There is one free chair. It’s got a bag on it.
She looks at you. Then she moves the bag. # ending: two-a-year
-> END

=== tuesday
~ tenser(-10)
~ trusting(6)
# shot: mid
# mood: nadia surprised
NADIA (surprised): It’s only one lamp. It’ll be me and a man with a ladder.
JUN (tender): I’d like to see it. Say, if you’d sooner I didn’t.
# mood: nadia tender
{ said_miss:
    # echo: beans.miss
    NADIA (tender): You said there was no catch in it. Last July. I kept on looking for the catch.
- else:
    She doesn’t say. She looks at you, and takes the leaf off her scarf.
}
OWEN (warm): It’s a good train. Sit on the left.
# exit: owen
# exit: nadia
# cue: car-door
They drive off to get the morning without you. You hear about it at six: a picture, all grey. It’s a pang, and you have it, and then you have your breakfast.
~ closeness = 44
# place: platform-night
# shot: wide
# ambience: platform
# cue: train
# enter: jun
# mood: jun anxious
On Tuesday you sit on the left. It’s fifty minutes, and the end of the line, and the wind’s got salt in it. From the platform you can see the whole front, all four miles, gone dark.
{ bag_how:
- 1:
    You’ve nothing with you. The bag’s at her end, with MARCH in it. You haven’t asked who else is coming.
- 2:
    # echo: bag.keep
    You’ve got the going bag on your shoulder. She doesn’t have to come and fetch it, after all.
- 4:
    # echo: bag.halves
    You have brought your half of the bag, for no reason. It’s a map. You haven’t asked who else is coming.
- else:
    You’ve brought a torch. You haven’t asked who else is coming.
}
INNER: Your breath goes in, and goes all the way down.
Then there’s one. It comes on slowly, pink and then gold, with its head bent.
{ asked_napkin or knows_lamp:
    You had only ever seen it on a napkin.
- else:
    You know it. She’s been drawing that since she was twelve.
}
# shot: close jun
# mood: jun tender
There’s somebody tall standing under it. She has turned round, and put up her hand against the light, and she’s looking along the front, towards the trains. Or it’s only that it’s bright. # ending: tuesday
-> END

=== green_thursdays
~ tenser(4)
~ nearer(-8)
~ trusting(-6)
# shot: mid
# mood: nadia pleading
{ rota:
    NADIA (pleading): You’ve got Thursdays. I said, didn’t I? I’ll do every one. I promise. Look, it’s still green.
- else:
    NADIA (pleading): Look. I’ve made a thing. You’re green, that’s all your Thursdays. I’ll do every one of them. I promise.
}
# mood: owen sad
Owen has found a thread on one of the coats. You hold the phone in your two hands. It’s so much green.
# exit: owen
~ closeness = 62
# place: cafe-rain
# shot: wide
# ambience: cafe
# enter: jun
# pose: jun seated
# enter: nadia
# pose: nadia seated
And she does. She comes an hour on the train, and has an hour with you, and goes an hour back. She asks how you are, and she looks at you while you say it. She has never missed one.
In June she has a cold, and she comes.
{ chair_how == 2:
    # echo: chair.audition
    You got the part, she says, when you say that she should be in bed. She sneezes into the menu.
- else:
    It’s Thursday, she says, when you say that she should be in bed. She sneezes into the menu.
}
# mood: nadia weary
She has stopped drawing on the napkins. You haven’t asked about the lamps, since there is only the hour.
# mood: jun sad
You could say, don’t come. Come when you’d like to. You’ve had it ready for weeks. But then you’d have to find out when that was.
# shot: close nadia
# seen: Nadia’s eyes go to the till, and come straight back.
At ten to eight she looks at the till, which has a clock in it now. She sees you see. She lays both of her hands flat on the table, and smiles.
# cue: clock
You’ve got her till eight. # ending: green-thursdays
-> END

=== left_nearly
~ tenser(-12)
~ nearer(-24)
# shot: mid
# mood: jun neutral
You’re good at this. A kiss for her, a kiss for him, well done about the lights; under a minute.
OWEN (warm): Have you eaten? You’ve not eaten.
He gives you a roll, in a napkin. You say you’re fine. You have to walk down the lane with it.
{ may_how == 2:
    # echo: may.job
    OWEN (neutral): Is it that bank again?
    You say it’s the bank.
}
# exit: jun
# cue: car-door
# shot: wide
NADIA (sad): Jun?
The car goes by with two heads in it. It hoots. It slows down for a bit, at the corner, and then it doesn’t.
~ closeness = 8
# place: cafe-day
# shot: close jun
# ambience: cafe
# enter: jun
# pose: jun seated
# insert: phone-lit
In the morning you do it properly. You mend the spelling in number six, so that nobody’ll be left with it. Leave Nearly? it asks you. Others will still be able to see it.
# mood: jun sad
INNER: Your thumb is quite steady. It’s the steadiest thing about you.
Your own dot goes grey, and then there isn’t one.
# cue: buzz
NADIA: it was very nearly it!! you’d have LOVED it # via: phone # stamp: 9:09
NADIA: it says you’ve gone. where have you gone # via: phone # stamp: 9:10
{ bag_on_chair:
    # echo: guest.bag
    Your bag is on the other chair. You couldn’t say how long you’ve had it there.
}
# mood: jun neutral
There hasn’t been a quarrel. There’s nothing that anybody could be sorry for. You write, early start! And after it you put a sun. # ending: left-nearly
-> END

=== which_of_them
~ tenser(14)
~ nearer(-20)
~ trusting(-16)
# shot: mid
# mood: owen surprised
OWEN (neutral): I don’t, really. I can get the train.
NADIA (cold): You’re not getting a train.
# face: nadia toward
# mood: nadia hurt
She has turned round to you. You have all of her, for the first time in a year.
NADIA (hurt): Go on, then. Say it. Which.
# mood: jun pleading
You hadn’t said which. You’d said the train. You say that you only meant tonight. You can hear the word only.
NADIA (crying): I was nine. I said the cat. We didn’t have a cat, Jun.
NADIA (crying): I’m not picking him. I want you to know that. I’m just not going to pick.
# exit: nadia
# cue: car-door
# shot: wide
She walks to the car without her coat. Owen has it over his arm. He looks at you, and there’s nothing unkind in it, and you would have liked there to be.
OWEN (sad): I’d have got the train, you know. I like a train.
# exit: owen
~ closeness = 4
# place: wedding-late
# shot: close jun
# ambience: wedding
# enter: jun
# pose: jun seated
# mood: jun crying
Somebody has begun to stack the chairs. They go round yours.
{ rota:
    Your phone lights up with the week. Thursday’s green. Nobody has remembered to take it out.
}
INNER: It was yours, the seat. It really was.
On the table there are the two cards. Jun. Jun’s Guest. You look at the lettering, because you can’t help it. It’s badly done. After the name there is far too much room. # ending: which-of-them
-> END
