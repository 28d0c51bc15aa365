// How they met; and the evening before he comes in.

=== platform_in_may
~ closeness = 30
~ tension = 10
# place: platform-night
# shot: wide
# ambience: platform
# enter: maya
The first thing of his you ever held was a lemon.
It came rolling down the platform, one night in May, and eight more came after it.
# enter: daniel
# pose: daniel open
Behind them ran a tall man with a split net, saying sorry to the bench, the bin, somebody’s dog. There was blue paint on one of his cuffs.
You had come to meet your sister off the 9:41. You are a person who meets trains. The board said CANCELLED.
# shot: mid
# mood: maya amused
You stopped one lemon with your foot, and then another.
DANIEL (ashamed): They’re batteries. I mean, they will be. It’s for a class.
INNER: Half an hour to the next train, and your face had gone hot over a lemon.
-> lemons

=== lemons
* [Line them up along the bench, and sit at the far end. # id: lemons.far-end # avoidant: 1]
    ~ first_words = 3
    ~ nearer(14)
    # pose: maya seated
    # pose: daniel seated
    # mood: maya warm
    Nine lemons, and then him, at the other end, with his hands between his knees.
    # gaze: daniel toward
    While you talked he moved the lemons up by one, and himself by one. By ten o’clock there was a single lemon between you.
* [“Sit down, then. Explain the lemons.” # id: lemons.explain # secure: 1]
    ~ first_words = 1
    ~ nearer(18)
    # pose: maya seated
    # pose: daniel seated
    # mood: maya warm
    DANIEL (warm): A nail in one side, a penny in the other. One lemon does nothing. Eight in a row will light a very small bulb.
    He was so pleased about the bulb that you missed what came next, and had to ask for it again.
* [“So who’s waiting at home for nine lemons?” # id: lemons.who # anxious: 1]
    ~ first_words = 2
    ~ nearer(12)
    # gaze: daniel away
    DANIEL (amused): Thirty nine-year-olds.
    It wasn’t what you had asked, and he knew it. It took him until the signal changed.
    # mood: maya tender
    DANIEL (warm): Nobody. I’ve a brother over the footbridge, with a little boy. They’ll be asleep.
-
# cue: train
# mood: maya warm
When the 10:11 came, your sister got off it and he got on, with eight lemons in his coat. The ninth he gave you through the window, as it moved.
DANIEL (warm): Put it in something!
-> two_ticks

=== two_ticks
~ closeness = 50
~ tension = 28
# place: kitchen-evening
# shot: mid
# ambience: fridge
# enter: maya
# pose: maya seated
You put it in soup. Now it is a Tuesday in November, and he has a key here, a toothbrush, and a side of the bed.
# insert: phone-lit
MAYA: soup’s on. lemon’s in # via: phone # stamp: 7:52 · read
DANIEL: hero. home on the 9:41 # via: phone # stamp: 7:54
MAYA: you okay? x # via: phone # stamp: 9:38 · read 9:41
# mood: maya anxious
It is eight minutes to ten. The station is five minutes away. Three dots came up, and stayed up, and went.
INNER: Something has its hand flat on your breastbone. Not pushing. Just there.
-> ticks

=== ticks
* [“ok so you’re online” # id: ticks.online # anxious: 2 # via: phone]
    ~ asked_online = true
    ~ tenser(-10)
    ~ trusting(-4)
    # cue: buzz
    DANIEL: 5 mins # via: phone # stamp: 9:53
    # mood: maya warm
    Your chest comes down by a floor. You put two bowls in to warm.
    # mood: maya anxious
    By ten they are too hot to hold. By five past they are only warm.
* [“no rush. just say you’re alive” # id: ticks.alive # secure: 1 # via: phone]
    ~ asked_alive = true
    ~ tenser(6)
    ~ trusting(4)
    Two ticks, straight away. He has read it.
    You watch the place where the dots would be. You put the lid on the soup, and take it off, and look again.
    # mood: maya sad
    INNER: So he’s alive. You find you had wanted a bit more than that.
* [The drawer. Under the tea towels. Shut it. # id: ticks.drawer # avoidant: 1]
    ~ in_drawer = true
    ~ tenser(-16)
    ~ nearer(-6)
    # insert: none
    # pose: maya neutral
    # mood: maya neutral
    Without it, it’s another kitchen. You wash the board, the knife, the squeezer. For a quarter of an hour you are a woman making soup.
+ {not paused_ticks} [Notice where your breath stops # id: ticks.breath # notice]
    ~ paused_ticks = true
    ~ tenser(-8)
    # mood: maya anxious
    At the top, under the collarbones. It stops there like somebody on the stairs.
    # seen: On the phone, the three dots come up and go again.
    When you look down again, the dots are just going. You had been counting breaths, and you missed them.
    -> ticks
- -> party

=== party
~ tenser(12)
{ in_drawer:
    # mood: maya anxious
    At ten past ten you take it out again, because the timer is on it. Soup needs no timer.
    # insert: phone-dark
    One missed call, 9:53. It rang for four seconds. You ring back and get nothing at all.
    # insert: phone-lit
    # cue: buzz
    Then it lights up in your hand. It’s Priya, who teaches across the corridor from him, putting up pictures of the leaving do.
- else:
    # insert: phone-lit
    # cue: buzz
    Ten past ten. It lights up, and it isn’t him. It is Priya, who teaches across the corridor from him, putting up pictures of the leaving do.
}
# mood: maya hurt
A long table, paper hats, a cake iced to one side. At the end of it Daniel, laughing, and a girl in a yellow coat with her hand flat on his sleeve.
You take X-rays for a living. All day you say where a thing is. What it means is for somebody else, upstairs.
INNER: You look for the break. Her hand. His sleeve. Her hand. # discuss: What is in the picture, and what does Maya put there?
-> photo

=== photo
* [“who’s the yellow coat” # id: photo.who # anxious: 2 # via: phone]
    ~ late_who = true
    ~ tenser(6)
    ~ trusting(-4)
    One tick. You wait for the second one.
    # mood: maya ashamed
    You write, joking! You take it out again.
    # mood: maya neutral
    It is his turn, though. For a minute or two it is simply his turn, and that is a rest.
* [Ring Priya. She was there. # id: photo.priya # anxious: 1]
    ~ rang_priya = true
    ~ tenser(8)
    PRIYA (warm): Maya! I’m on the night bus, I’ve got somebody’s elbow. Isn’t he with you? He went for his train, oh, before nine.
    # mood: maya anxious
    You ask about the yellow coat. You ask it very lightly.
    PRIYA (tender): Has he not said? Oh. Ask him, love. Only, ask him nicely.
    INNER: Why nicely?
* [Give it a heart, like everybody else. # id: photo.heart # avoidant: 1]
    ~ hearted = true
    ~ tenser(-8)
    ~ nearer(-6)
    # mood: maya neutral
    You make thirty-two. Anyone who looks can see that Maya doesn’t mind.
    # mood: maya withdrawn
    It works, as a matter of fact. For the length of an onion you don’t. Then the onion is chopped, and nothing here had needed an onion.
* {tension < 38} [Shut the phone. Open your book. # id: photo.book # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(-4)
    # insert: none
    # mood: maya weary
    There is a horse in the book. You read about the horse four times, and each time it gets as far as the gate.
    Half an hour goes by, though, on the horse.
+ {tension >= 38} [Shut the phone. Open your book. # id: photo.book # held: Your thumb will not.]
    -> photo
- -> last_train

=== last_train
~ tenser(8)
# insert: none
# pose: maya neutral
# shot: wide
# mood: maya anxious
It gets to be five to eleven. You turn the soup down as far as it will go.
{ asked_online:
    Five mins was an hour ago.
}
Every train tonight has been on time. You have looked. There is one more, at 11:38.
# shot: close maya
# mood: maya sad
INNER: At seven you could tell your father’s engine from the top of the road. Tuesdays, Thursdays, some Sundays. You were at the window before the dog was.
The street has nobody in it. You know, because you are at the window. # hinge
-> door

=== door
* [“are you coming back tonight or not” # id: door.not # anxious: 2 # via: phone]
    ~ late_not = true
    ~ tenser(4)
    ~ trusting(-6)
    One tick. There is no question mark on it, you notice. You don’t go back and put one.
    # mood: maya angry
    For some minutes you are angry, which is warmer. You scrub the good pan, which was clean. Then you scrub the lid.
* {tension < 46} [Lie down in your clothes, lights off. # id: door.bed # avoidant: 1]
    ~ in_bed = true
    ~ tenser(-12)
    ~ nearer(-8)
    # exit: maya
    You lie on your own side, with your shoes off and your hands folded.
    # ambience: none
    It is better. In here there is nothing that could light up. You look at the ceiling until you could draw it.
+ {tension >= 46} [Lie down in your clothes, lights off. # id: door.bed # held: You’d only lie there like a plank.]
    -> door
* [Coat on. Go and meet the last train. # id: door.coat # secure: 1 # anxious: 1]
    ~ went = true
    ~ tenser(4)
    -> bench_tonight
* {tension < 42} [Ring him. Say your piece, and stop. # id: door.ring # secure: 2]
    ~ left_word = true
    ~ tenser(4)
    ~ trusting(8)
    DANIEL (warm): This is Daniel’s phone. I’m teaching, or I’m asleep. Leave me a fact.
    # mood: maya anxious
    You leave it a fact. The soup keeps. Ring, if you can.
    Then you have done it, and there is nothing else to do. You wipe the phone, and put it on the table the right way up.
+ {tension >= 42} [Ring him. Say your piece, and stop. # id: door.ring # held: You would cry at the beep.]
    -> door
+ {not paused_door} [Notice the lit window over the café # id: door.window # notice]
    ~ paused_door = true
    ~ tenser(-12)
    # mood: maya tender
    It is Ruth’s. She is in the armchair in her socks, eating toast, with a book propped against the lamp. She doesn’t once look out.
    The night bus goes by, lit and empty. When you look back she has put out her lamp.
    -> door
- -> the_hour

=== the_hour
~ tenser(6)
{ in_bed:
    # enter: maya
    # ambience: fridge
    # mood: maya weary
    At twenty past eleven you get up again. You can’t hear the street door from in there.
- else:
    # shot: mid
    # mood: maya anxious
    Twenty past eleven. The fridge shudders and stops, and without it you can hear the whole house.
}
A tap somewhere. The Khans’ television, winning something. The third stair, which speaks by itself when the heating goes off.
{ rang_priya:
    You try it on the tap. Where were you. Where were you? It will not come out nicely.
- else:
    A car slows down outside, and goes on.
}
INNER: You are listening with the skin of your back.
-> hour

=== hour
* [Find the yellow coat. Scroll back to May. # id: hour.scroll # anxious: 2]
    ~ knows_fern = true
    ~ tenser(-4)
    # insert: phone-lit
    Her name is Fern. Year Three. She has run a half-marathon, she has a wife who makes pots, and the wife has a terrible dog.
    # mood: maya warm
    You like her. You like the dog. You look at eleven pictures of the dog.
    # mood: maya hurt
    INNER: Then it isn’t her. Then it’s you.
* [Run a bath. Be in it when he comes. # id: hour.bath # avoidant: 1]
    ~ tenser(-16)
    ~ nearer(-8)
    # exit: maya
    You lie with your ears under. In there it is all pipes, and your own heart. Somebody could come in at the street door, and you would be the last to know.
    # enter: maya
    # mood: maya neutral
    It’s the first time since nine that your shoulders have been your own. You top it up twice. When you get out, your fingers have gone old.
* [Lay two places, and sit down at one. # id: hour.places # anxious: 1]
    ~ tenser(6)
    ~ nearer(4)
    # pose: maya seated
    # mood: maya sad
    Two bowls, two spoons, the blue napkins. It looks like an evening. You square yours up with the edge of the table.
    Then you take his napkin away, and then you put it back.
* [Iron tomorrow’s tunic. Then the spare. # id: hour.iron # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(-4)
    # insert: none
    # mood: maya withdrawn
    Collar, yoke, cuff. Your aunt taught you, in a kitchen where nobody ever waited for anybody. There is an order to it, and the creases go where they are sent.
    You do both tunics, and then a pillowcase with a scorch on it from the last time. By the pillowcase you could not have said what you were so worked up about.
-
# insert: none
# ambience: fridge
# mood: maya anxious
At ten to twelve, the street door. Then his step. You would know it in a crowd. Two stairs at a time, as usual, and after the landing one at a time. He hasn’t put the light on.
# cue: door
# insert: key
The key goes in, and doesn’t turn.
# seen: A key in the lock, quite still.
You can hear him breathe on the other side. It’s only a door. You could both be leaning on it.
-> key

=== key
* [Phone face down. Stay sitting. # id: key.chair # avoidant: 1]
    ~ tenser(-4)
    ~ nearer(-4)
    # insert: none
    # pose: maya seated
    # enter: daniel
    # pose: daniel guarded
    The key turns, in the end. He comes round the door sideways, like somebody late for a film, and hunts about for where to put his bag, and keeps it on.
    DANIEL (neutral): You’re up.
* [Go and open it before he can. # id: key.open # anxious: 1]
    ~ tenser(6)
    ~ nearer(6)
    # insert: none
    # enter: daniel
    # mood: daniel sad
    # shot: close daniel
    He stands there with his key held out at nothing. For a second, before he tidies it, you see his face. It has not been to a party.
    DANIEL (surprised): Oh. You’re up.
* [“It’s all right. I’m in here.” # id: key.here # secure: 1]
    ~ tenser(2)
    ~ trusting(6)
    # insert: none
    # pose: maya seated
    DANIEL (neutral): I know. I saw the light.
    He says it to the door. It is a while before it opens, and then he is looking at the floor, wiping feet that were dry.
    # enter: daniel
    # pose: daniel guarded
    DANIEL (weary): You’re up.
- -> kettle

=== bench_tonight
~ closeness = 34
# place: platform-night
# shot: wide
# ambience: platform
# enter: maya
# mood: maya anxious
In the café’s dark window you find that you have put on lipstick for this.
It is five minutes, under the bridge, where the wall is wet and says KAREEM in large careful letters. You do it in four.
# enter: daniel
# pose: daniel seated
# gaze: daniel down
# mood: maya surprised
There is nobody on the platform but a man on the bench, with his coat done up to the chin and his hands between his knees.
Nothing is due for half an hour. Nothing has been in for half an hour.
{ asked_online:
    Five mins, he had put. He’d been quite right. It is exactly five mins.
}
{ asked_alive:
    He’s alive, at any rate. It was all that you had asked.
}
{ in_drawer:
    The phone is on his knee, dark. So that is where the four seconds came from.
}
# shot: mid
DANIEL (surprised): I was just coming.
INNER: Your legs came here to meet a train. They have begun to shake.
-> bench

=== bench
* [“From where, Dan? There’s been no train.” # id: bench.where # anxious: 1]
    ~ tenser(8)
    ~ nearer(-4)
    ~ trusting(-6)
    # pose: daniel away
    DANIEL (withdrawn): I got off the 9:41.
    # mood: maya hurt
    So there it is. You asked and you were told. It’s past eleven, and he is reading the board, which says 11:38.
* [Sit down by him. Look at the rails too. # id: bench.sit # secure: 1]
    ~ tenser(-6)
    ~ nearer(14)
    ~ trusting(6)
    # pose: maya seated
    # gaze: maya away
    # mood: maya tender
    The cold comes straight up through the slats. You look at the rails. So does he. It goes on for so long that you think he has forgotten you.
    DANIEL (ashamed): I got off the 9:41. I sat down a minute.
* [“Don’t get up. I came down for milk.” # id: bench.milk # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(6)
    # face: daniel toward
    DANIEL (amused): Nobody’s sold milk here since the kiosk shut.
    # mood: maya amused
    He moves up by one, though, and you have the warm bit. His ticket is in his fingers, folded down to the size of a tooth. It says 9:41.
* {tension < 46} [“I got frightened, and I came to look.” # id: bench.frightened # secure: 2]
    ~ tenser(6)
    ~ nearer(8)
    ~ trusting(8)
    # gaze: daniel toward
    DANIEL (surprised): Of what?
    # mood: maya ashamed
    He would truly like to know. You hadn’t got a second half.
    DANIEL (ashamed): I got off the 9:41. I was all right as far as here.
+ {tension >= 46} [“I got frightened, and I came to look.” # id: bench.frightened # held: The wind has it before you do.]
    -> bench
-
~ knows_bench = true
Nobody gets up. It gets so late, like that, that the last train comes.
# cue: train
It has all its lights on. The doors open for nobody, and wait, and shut.
DANIEL (ashamed): I kept thinking, I’ll get up when the next one comes. They kept on coming.
# shot: wide
# seen: Over the roofs, one window is lit. It is her kitchen.
When the train has gone you can see up the hill. There is one window lit, and it is yours. He has had it in front of him for two hours.
INNER: The cold has got in at your cuffs.
-> window

=== window
* [Walk on ahead, so that he needn’t talk. # id: window.ahead # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-6)
    # exit: maya
    You hear him all the way up the hill, eleven steps behind, like your own steps, late. Nobody has to have a face. Under the bridge you fall into step, and then you both hear it, and fall out again.
* [“Come home, Dan. It’s only soup.” # id: window.soup # secure: 1]
    ~ tenser(-6)
    ~ nearer(8)
    ~ trusting(6)
    # mood: maya tender
    DANIEL (weary): Only soup.
    # pose: daniel neutral
    He says it like the name of somewhere he has to change trains. But he gets up, one knee and then the other, and he comes. He looks back at the bench, once, to see if he has left anything.
* [“Two hours. You could see my light.” # id: window.light # anxious: 1]
    ~ tenser(8)
    ~ trusting(-4)
    # pose: daniel neutral
    # mood: maya hurt
    DANIEL (ashamed): I know. I was looking at it.
    He is on his feet, all the same. You wanted him up, and he is up. Neither of you says anything on the hill.
- -> kettle
