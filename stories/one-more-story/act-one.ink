// Ten to eight until the lamp goes off.

=== three_glasses
~ closeness = 50
~ tension = 24
~ trust = 50
# place: hallway-night
# shot: wide
# ambience: night-house
# enter: marcus
# seen: A landing at night, a clock on the wall, and a child’s door not quite shut.
There are three glasses of water on Leo’s windowsill, and he hasn’t drunk from any of them. You mend buses. You notice levels.
It is Thursday of his first week at school. The clock on the landing says ten to eight, so it is fourteen minutes to. It was your father’s. Ted kept it four minutes fast, so as to be early for things.
Down in the kitchen the machine is turning over with Leo’s one school jumper in it. Kirsty would have bought two. Kirsty cooks on the ferry, and she is somewhere off Denmark until Sunday.
LEO: Daddy? I need a water.
# mood: marcus weary
INNER: One foot has already gone down a stair. You can feel it there, being on its way.
-> water

=== water
* [“One more. Then that’s all the water.” # id: water.last # secure: 1]
    ~ tenser(4)
    ~ trusting(4)
    LEO (hurt): But what if I’m thirsty after all the water?
    You say that by then it will be nearly morning. Behind the door he goes quiet at the size of that. You run it, and carry it up, and he takes it without a word.
* [Run it cold, and be up there in a minute. # id: water.run # anxious: 1]
    ~ tenser(-4)
    ~ nearer(6)
    # cue: glass
    He’s sitting up with both arms out, like somebody being passed a baby. You’re quick, he says. It’s a good thing to be told.
    He holds it, and doesn’t drink it. You ask if it’s cold enough. You ask if that’s better.
* [“You’ve got three, mate. Drink one.” # id: water.three # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-6)
    There’s a wait, and then a very loud swallow, of the kind they do on the stage.
    LEO: Ahh.
    It is funny, and it works. You get as far as the kitchen door.
    LEO: Daddy? They’ve gone old.
- -> moon_in_the_gap

=== moon_in_the_gap
~ tenser(2)
# place: bedroom-lamp
# shot: mid
# enter: marcus
# enter: leo
# pose: leo seated
# pose: marcus seated
Four glasses, then. You stand the new one with the rest, and they make a row.
Leo has his back to the wall and Susan in his lap. Susan is a digger. She has one track and no driver.
LEO (neutral): Uncle Daniel says the moon’s falling down all the time. It just keeps missing.
# gaze: leo up
LEO (neutral): Is that Mummy’s moon as well?
Kirsty rings at six, when there’s a signal. At six tonight the two of you sat on the bottom stair and looked at the phone. Then you had tea.
# mood: marcus anxious
INNER: Some part of your chest is still sitting on the stair.
-> moon

=== moon
* [Ring her now, with him there to hear. # id: moon.ring # anxious: 2]
    ~ rang_her = true
    ~ tenser(-8)
    ~ nearer(6)
    # insert: phone-lit
    You get the lady. The lady says that the person is not available.
    # mood: leo amused
    Leo likes her. He has her again, and once more, and by then he can do the voice. It has turned into quite a nice thing to do.
    # insert: none
    LEO (neutral): What’s “not available”?
* [“She’s fine, Leo. She’s fine, I promise.” # id: moon.fine # anxious: 1]
    ~ said_fine = true
    ~ tenser(4)
    ~ trusting(-2)
    LEO (neutral): I know she’s fine.
    He looks you over with care, as you’d look at a tyre.
    LEO (anxious): Why did you say it two times?
    You say it a third time, and rub his foot. He lets you have the foot.
* [“She’s on a ship as big as your school.” # id: moon.ship # avoidant: 1]
    ~ said_ship = true
    ~ tenser(-6)
    ~ nearer(-2)
    It has two hundred lorries in it, you tell him, and its own fire engine. You are nearly sure about the fire engine.
    LEO (surprised): With a ladder?
    With a ladder. He lies down on that. Nobody has to talk about the stair.
- -> apple_juice

=== apple_juice
~ tenser(2)
On the door handle is the carrier bag that Miss Bell gave you at home time, with a knot in it. You’d forgotten it.
You pick at the knot. He went to school in his own trousers this morning, and he has come home in a pair with SPARE written inside.
# pose: leo guarded
# gaze: leo down
LEO (ashamed): It was apple juice.
He says it to Susan. You can tell coolant from brake fluid in the dark, by the nose. You can tell apple juice.
# mood: marcus sad
INNER: It goes hot up the back of your neck.
-> bag

=== bag
* [“Apple juice. Right. In the wash with it.” # id: bag.wash # avoidant: 1]
    ~ bag_washed = true
    ~ tenser(-8)
    ~ nearer(-2)
    ~ trusting(2)
    # mood: leo neutral
    His shoulders come down. You have agreed on apple juice, like two men looking at a dented van.
    LEO (neutral): I’m not having juice any more. I’m not having any drinks, at school.
    You’re on your way to the door with the bag, and you say very good.
* [“Did somebody laugh? Who? What’s his name?” # id: bag.who # anxious: 2]
    ~ asked_who = true
    ~ tenser(10)
    ~ trusting(-6)
    LEO (anxious): Finn.
    # mood: marcus angry
    You find that you have made fists about a boy called Finn, who is four. Leo looks at the fists.
    LEO (pleading): Not a big laugh. It was only a little laugh, Daddy. He let me hold his rocket.
* [“I did that once. On a coach to Whitby.” # id: bag.coach # secure: 1]
    ~ whitby = true
    ~ tenser(2)
    ~ nearer(4)
    ~ trusting(8)
    # gaze: leo toward
    LEO (surprised): Did Grandad shout?
    You had not thought about Grandad. No. He’d wrung your socks out at the services, and had never said one word, then or after. You had it down as not caring.
    LEO (ashamed): Mine was apple juice, though.
+ {not paused_bag} [Notice what he does to the blanket # id: bag.blanket # notice]
    ~ paused_bag = true
    ~ tenser(-8)
    Digging it. Susan goes up to a fold, bites, swings round, and puts it down where it was. He is very good. Nothing has moved.
    # seen: The digger goes on working. The bag has gone from the bed.
    When you look for the bag again, it isn’t on your knee. There is a corner of it under his pillow.
    -> bag
- -> grandad_eight

=== grandad_eight
~ tenser(4)
# cue: clock
Out on the landing Ted’s clock comes up to eight, with a clunk.
# mood: leo amused
LEO (amused): That’s Grandad eight. It isn’t real eight. I’ve got four minutes left over.
He’s right. You explained it to him yourself, in the summer, and he has had the use of it ever since.
Downstairs the machine has stopped. There’s a wet jumper in it. There’s a lunchbox, and a form for Miss Bell with one line not filled in.
LEO (pleading): I’m not tired in my eyes. I’m only tired in my legs.
# mood: marcus weary
INNER: Your own eyes feel as if they’d been sanded.
-> clock

=== clock
* [“Four minutes, then. You choose what of.” # id: clock.four # secure: 1]
    ~ four_minutes = true
    ~ tenser(4)
    ~ nearer(4)
    ~ trusting(6)
    He would like the moon. No, he’d like the crane book. No. By the time he has settled on the moon, it is real eight.
    LEO (hurt): That wasn’t four. Choosing doesn’t count.
    You say it does, a bit. He cries about it, a bit.
* [“Eight’s eight. I’ll look in at ten past.” # id: clock.ten # secure: 1]
    ~ ten_past = true
    ~ tenser(8)
    ~ trusting(6)
    LEO (angry): You’re not my friend.
    # pose: leo away
    He turns over so hard that Susan goes on the floor. You pick her up, and you say ten past again, to a back.
* [“Go on. One book. You can pick a long one.” # id: clock.book # anxious: 1]
    ~ tenser(-10)
    ~ nearer(10)
    # mood: marcus tender
    It’s the crane one, with forty flaps. He leans his whole side on you, and he smells of toothpaste and felt tip, and behind each flap somebody has to be asked what they’re doing in there. It is the best ten minutes of the day.
    LEO (warm): And now the other one.
* {tension < 38} [“Night night.” Kiss, blanket, lamp. Done. # id: clock.done # avoidant: 2]
    ~ cut_off = true
    ~ tenser(-6)
    ~ nearer(-10)
    ~ trusting(-4)
    You do it as you’d do a wheel, all the nuts in order. He’s so surprised that he stays done up.
    LEO (neutral): I was still talking.
    Your knees are already straight. Tomorrow, you tell him.
+ {tension >= 38} [“Night night.” Kiss, blanket, lamp. Done. # id: clock.done # held: You don’t trust your hands to be gentle.]
    -> clock
- -> lamp_off

=== lamp_off
~ tenser(4)
# place: bedroom-dark
# shot: mid
# enter: marcus
# enter: leo
# pose: leo seated
# cue: switch
And then the lamp is off. There’s the moon in four glasses, and your shape on the wall, with the landing light behind it.
LEO (anxious): How do I know you’re there, when I can’t see you?
It’s a fair question. You know what comes next, too. A man said it to you from a doorway, every night for years, and it’s still in your mouth whole, like a boiled sweet.
# shot: close marcus
# mood: marcus weary
INNER: Your tongue has it ready. It has even got his voice. # hinge # discuss: Leo asks how he can know. What is he asking for: a fact, a promise, or something else?
-> dark

=== dark
* [“It’s the same room with the light off.” # id: dark.same # avoidant: 1]
    ~ same_room = true
    ~ tenser(-8)
    ~ nearer(-8)
    ~ trusting(-4)
    # shot: mid
    LEO (withdrawn): Okay.
    He hands it over like a ticket. It’s true, besides. You have looked into it, and nothing in there has moved. He doesn’t say another word, and you’re out on the landing with your evening in front of you.
* [“I’m here. I’m here. Feel, that’s my arm.” # id: dark.arm # anxious: 2]
    ~ said_here = true
    ~ tenser(-6)
    ~ nearer(14)
    ~ trusting(-2)
    # shot: mid
    LEO (pleading): Say it again.
    He goes up your arm like a rope, as far as the elbow. You say it again. You say it nine times, and whenever he goes slack you move, and he takes hold. In the end you get the arm back.
* [“You’ll hear me. I’ll do the loud stair.” # id: dark.stair # secure: 2]
    ~ loud_stair = true
    ~ tenser(4)
    ~ trusting(10)
    # shot: mid
    LEO (neutral): Do it, then.
    # cue: steps
    You go out and do it. They’ll have heard it next door. When you look in he is up on both elbows, wider awake than he’s been since tea, listening with his mouth.
    LEO (pleading): Again. Do it from more far.
* [“I don’t know. How would you like to know?” # id: dark.string # secure: 1]
    ~ stringed = true
    ~ tenser(4)
    ~ nearer(4)
    ~ trusting(6)
    # shot: mid
    LEO (neutral): A string. You have one end, and my toe has the other.
    It’s a good plan. You fetch your dressing-gown cord, and it gets from the toe to the door.
    LEO (hurt): That’s not even to the stairs.
- -> wet_jumper
