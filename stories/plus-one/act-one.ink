// A Saturday in March, at the café; and the summer after it.

=== the_list
~ closeness = 46
~ tension = 24
# place: cafe-day
# shot: wide
# ambience: cafe
# enter: jun
The list is called Nearly. There are thirty-one things on it, and all of them came second.
The second-longest pier. The second-oldest yew. You and Nadia wrote it when you were fifteen, in her father’s shop, and every May since then you have been to see one. Nobody queues for the second. You get it to yourselves.
Last autumn somebody ticked the pier. It wasn’t you.
# enter: nadia
# pose: nadia seated
# mood: nadia amused
# enter: owen
# mood: owen amused
# pose: owen open
Now it’s a Saturday in March, and there he is at your table in the window, making Nadia laugh. He has rolled in on your side. Your chair is over by the wall, with all the coats on it.
# mood: jun anxious
INNER: Nobody has done anything. Your ears have gone hot all the same.
-> chair

=== chair
* [“Budge up. I’m going in the middle.” # id: chair.middle # secure: 1]
    ~ chair_how = 1
    ~ tenser(4)
    ~ trusting(4)
    # pose: jun seated
    # mood: jun neutral
    You carry it across, coats and all. There is no middle, as it turns out. There is an end, and it sticks out, and everybody with a tray has to say excuse me to your back.
    OWEN (warm): I’ve pinched your side, haven’t I?
    You say it doesn’t matter. You say it a bit fast.
* [“Do I get a chair, or do I audition?” # id: chair.audition # anxious: 1]
    ~ chair_how = 2
    ~ tenser(2)
    ~ trusting(-2)
    # mood: owen surprised
    Nadia laughs. Owen laughs too, and then sees, and goes pink to the hair and starts backing out. You have to say stop, I was joking, four times.
    # pose: jun seated
    # mood: jun warm
    So you have got your own side, and the sun. Everybody is being very careful with their elbows.
* [“I’ll get these in. Who’s on what?” # id: chair.counter # avoidant: 1]
    ~ chair_how = 3
    ~ tenser(-4)
    ~ nearer(-4)
    # pose: jun away
    # mood: jun neutral
    At the counter you know where to put your hands. Mint tea for Nadia, and two biscuits, one of them for while she waits.
    You have it all on the tray when she calls across. It’s all right! Owen has already got hers.
    # pose: jun seated
- -> the_pier

=== the_pier
~ tenser(4)
Owen mends penny machines: the crane that drops it, the fortune teller, the sailor who laughs. He keeps forty of them going, on the second-longest pier in the country.
# gaze: owen toward
OWEN (amused): People walk right to the end, and they turn round and say, is that it? I’d like that on the sign.
# gaze: nadia toward
NADIA (anxious): It was only work, Jun. I was counting the lamps, and I looked down, and there it was.
# mood: jun hurt
INNER: You had been saving the pier. You hadn’t known that until now.
-> nine

=== nine
* [“And? Was it very nearly it?” # id: nine.nearly # avoidant: 1]
    ~ sign_line = true
    ~ tenser(-4)
    # mood: jun amused
    NADIA (warm): It was very nearly it.
    It’s what you two say, getting out of the car. You have never heard it done sitting down.
    OWEN (surprised): That’s it! That’s the sign.
    He writes it on the back of his hand. You spell it for him. You couldn’t be nicer about it, and off it goes, on his hand.
* [“Tell Owen about Ken and the yew.” # id: nine.ken # anxious: 1]
    ~ tenser(2)
    ~ nearer(4)
    # mood: jun amused
    # mood: nadia amused
    Ken guards the second-oldest yew. He had brought two flasks, in case of crowds. You do the hat and Nadia does the voice, and for four minutes you are both nineteen.
    # mood: owen neutral
    Owen laughs in all the right places, like somebody at a film where he doesn’t know anyone. Nadia sees it. She stops before the second flask.
* [“So that’s one you don’t need me for.” # id: nine.need # anxious: 2]
    ~ tenser(6)
    ~ trusting(-4)
    # mood: nadia hurt
    Her cup stops, halfway.
    OWEN (surprised): Oh no. Is it a two-person pier?
    # mood: jun warm
    NADIA (pleading): It’s still the list. You know it’s still the list. It’s ours.
    There. You wanted her to say it, and she has, and with him listening.
* [“Saves the petrol. It’s miles.” # id: nine.petrol # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-4)
    # mood: jun neutral
    NADIA (neutral): It is miles.
    Something had been coming up in her face, and it goes down again, like a blind.
    OWEN (warm): Is it a long list?
    You tell him it’s only a list. It sounds quite natural.
+ {not paused_nine} [Notice what Nadia’s biro is doing # id: nine.biro # notice]
    ~ paused_nine = true
    ~ tenser(-6)
    # gaze: jun down
    # mood: jun neutral
    It’s on a napkin, going round and round by itself, as it does when she is happy or frightened. A long stem, with its head bent over. She sees you looking, and puts her cup on it.
    # seen: Owen has turned his cup a full circle on its saucer, waiting for somebody to say something.
    By then it’s been quiet for just too long.
    -> nine
- -> rain

=== rain
# place: cafe-rain
# shot: mid
# ambience: cafe
# enter: jun
# pose: jun seated
# enter: nadia
# pose: nadia seated
It comes on to rain. The till has jammed, and Owen has been asked behind the counter to have a look at it. You can hear him telling it that it’s a good till. There’s a napkin under Nadia’s cup, with biro on it.
# gaze: nadia toward
NADIA (anxious): Well?
She has asked you that for eighteen years, of hair and exams and a man called Gavin. You have always told her.
# mood: jun anxious
INNER: There is a true thing, and under it there’s another one. Your tongue has gone flat against your teeth.
-> well

=== well
* {tension < 34} [“I like him. I minded about the pier.” # id: well.minded # secure: 2]
    ~ said_pier = true
    ~ tenser(6)
    ~ trusting(8)
    # mood: jun ashamed
    NADIA (hurt): Can it not just be the first bit? Just for today?
    It can. You let it be the first bit. The second bit stays where you put it, by the sugar, and she looks at it on and off until he comes back.
+ {tension >= 34} [“I like him. I minded about the pier.” # id: well.minded # held: It won’t come past your teeth.]
    -> well
* [“I like him. What’s that you drew?” # id: well.drew # secure: 1]
    ~ asked_napkin = true
    ~ tenser(-4)
    ~ trusting(6)
    # mood: jun warm
    She slides it out from under the cup and flattens it. It’s a street lamp, with its head bent.
    NADIA (ashamed): It’s for a job I won’t get. It’s nothing. What is he doing to that till?
    You get that much, and no more. Your own thing you still have in your mouth.
* [“He’s lovely. Has he got a brother?” # id: well.brother # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(2)
    # mood: jun amused
    # mood: nadia amused
    NADIA (amused): Two! One’s a vicar. You’d eat him.
    She laughs with her whole face, she’s so relieved. Seven words, and you have made somebody happy. You go on about the vicar until there’s nothing left of him but the shoes.
* [“He’s lovely. You’ll be busy, then.” # id: well.busy # anxious: 1]
    ~ tenser(4)
    ~ nearer(4)
    ~ trusting(-4)
    # mood: jun sad
    NADIA (tender): Not for you. I’m never busy for you.
    She takes hold of your hand across the table and shakes it, to make it believe her. It does, for quite a bit of the rain. Then she looks at the clock. They’re due at his mother’s at two.
- -> the_spoon

=== the_spoon
~ tenser(4)
# enter: owen
# mood: owen amused
Owen comes back with oil on his nose. They have paid him in flapjack.
NADIA (anxious): I was going to ask you. About May. He’d love to see a lighthouse, and I said that I’d ask.
OWEN (warm): Only if there’s room. And I’ve done your seat! It slides right back now. It just wanted a spoon.
# mood: jun surprised
The front seat in Nadia’s car has been jammed for nine years, at the length of your legs.
# gaze: nadia down
# mood: jun hurt
INNER: Your knees have gone peculiar, under the table. # hinge # discuss: What has Owen mended? What else has he done?
-> may

=== may
* {tension < 40} [“Could May be us two? Then all of us.” # id: may.two # secure: 2]
    ~ may_how = 1
    ~ tenser(6)
    ~ trusting(6)
    # mood: jun anxious
    OWEN (warm): That’s fair. No, that’s completely fair.
    He takes it better than Nadia does. She’s counting flapjack.
    NADIA (weary): I’d told him the lighthouse, that’s all. Yes. All right. Us two.
    It’s what you asked for. She goes on counting.
* {tension >= 40} [“Could May be us two? Then all of us.” # id: may.two # secure: 1 # strained: It sounds like somebody reading out a bill.]
    ~ may_how = 1
    ~ tenser(8)
    ~ trusting(2)
    # mood: owen ashamed
    OWEN (ashamed): God, yes. No, of course. I’ve barged in.
    NADIA (hurt): He hasn’t barged. I asked him, Jun. All right. Us two.
    It was a reasonable thing to want. You can hear how reasonable it was. So can the next table.
* [“All right, but I’m in front. I’m the map.” # id: may.front # anxious: 1]
    ~ may_how = 3
    ~ tenser(2)
    ~ trusting(-4)
    # mood: jun amused
    # mood: owen amused
    OWEN (amused): I know my place. It’s with the coats.
    He salutes you with a flapjack. You’ve got the front, and everybody laughed.
    # mood: nadia anxious
    Only Nadia is looking from the one of you to the other, as you’d look before you cross a road.
* [“Course he can. Bring a proper coat.” # id: may.coat # avoidant: 1]
    ~ may_how = 4
    ~ tenser(-6)
    ~ nearer(2)
    NADIA (tender): Really? Really, Jun?
    # mood: jun warm
    She kisses the top of your head. You’d say yes to a good deal more for that.
    # mood: jun sad
    Owen wants to know what sort of coat. You tell him. In the dark of the window there are three people at a table, and you count them.
* [“You two have May. I’m on a big job.” # id: may.job # avoidant: 2]
    ~ may_how = 2
    ~ tenser(-8)
    ~ nearer(-10)
    ~ trusting(-4)
    # mood: nadia surprised
    NADIA (surprised): Oh. But it’s May. Well. If you’re sure.
    # mood: jun neutral
    You are so sure that you tell them about the job. It’s a bank. You’re painting the whole front, in gold. Owen asks good questions. There is a bank, too. It’s in June.
- -> summer

=== summer
~ tenser(4)
# place: cafe-day
# shot: mid
# ambience: cafe
# enter: jun
# pose: jun seated
# mood: jun sad
{ may_how:
- 1:
    In May you go, the two of you. You pull the seat up to where it was, and each time she brakes it slides you back. She rings him from the services, and says sorry.
- 2:
    In May there is a photograph: a lighthouse, and two heads. Very nearly it, she has put. Wish you were here. On the Monday you go and look at a bank that doesn’t need you until June.
- 3:
    In May you are in front. The map is on your knees, and all the way to the lighthouse Nadia talks into the mirror.
- else:
    In May you are in the back. You see the second-tallest lighthouse in the country between two heads. Nearly! shouts Owen, who saw it first. Somebody must have told him.
}
Now it’s July. You’re at your table by yourself. On Sunday you wrote to her, thursday? It has had its two ticks since Sunday. Then the old chat lights up, the one you two have with Bex.
# insert: phone-lit
# cue: buzz
NADIA: everyone this is owen. owen this is everyone x # via: phone # stamp: 2:10
BEX: hello owen!! we’ve had this since year 8. now we’re FOUR # via: phone # stamp: 2:11
# mood: jun anxious
INNER: Your thumb is over the keys before you are.
-> beans

=== beans
* [“did my thursday fall down the back” # id: beans.thursday # anxious: 2 # via: phone]
    ~ tenser(2)
    ~ trusting(-4)
    # cue: buzz
    NADIA: oh god sorry. yes. thursday. 7? # via: phone # stamp: 2:12
    # insert: none
    # mood: jun warm
    So that works. She comes on the Thursday, at seven exactly, with her coat on.
    # mood: jun sad
    It’s nice. It really is. At ten to eight she looks at the till that Owen mended, which has a clock in it.
* [“welcome owen. hope you like crisps” # id: beans.crisps # avoidant: 1 # via: phone]
    ~ tenser(-8)
    # cue: buzz
    OWEN: honoured. what flavour are we # via: phone # stamp: 2:12
    # mood: jun amused
    There are forty messages about crisps. You are the funniest of the four by some way. Nadia laughs so much that she can’t type.
    # mood: jun sad
    # insert: none
    Nobody says Thursday.
* {tension < 42} [“i miss you. there’s no catch in it” # id: beans.miss # secure: 2 # via: phone]
    ~ said_miss = true
    ~ tenser(6)
    ~ trusting(8)
    You send it to her alone. It’s read before you have lifted your thumb. Three dots; then no dots; then the whole afternoon.
    # cue: buzz
    NADIA: you too. it’s all a bit much # via: phone # stamp: 11:50
    # mood: jun anxious
    # insert: none
    A bit much. You lie and look at it. Which of you is the much?
+ {tension >= 42} [“i miss you. there’s no catch in it” # id: beans.miss # held: You write it, and it has a catch in it.]
    -> beans
* [Mute it. Have your tea while it’s hot. # id: beans.mute # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(-6)
    # insert: none
    # mood: jun neutral
    You’d had no idea that tea was meant to be this hot. You do the crossword, all of it, and are perfectly all right.
    # insert: phone-lit
    At four there are sixty-one messages. Halfway up them Nadia has asked if anyone’s around to talk. Bex was.
    # insert: none
- -> october
