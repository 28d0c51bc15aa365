// An evening in October, in a flat half packed; and the winter after it.

=== october
~ tenser(4)
# place: flat-half-packed
# shot: wide
# ambience: street
# enter: jun
# enter: nadia
# cue: tape
In October Nadia’s flat comes off its walls. She does street lights, and she’s got a job by the sea, fifty miles off, in Owen’s town. Her own door, four down from his. Bex wrote, sea air AND a boyfriend!! Nadia wrote, ha. yes.
# mood: nadia anxious
She is going round with the tape in her teeth. KITCHEN. BOOKS. BATH, ALSO BOOKS. There’s a small one by the door. It says, JUN?
You paint signs for a living. Anybody can do the letters. It’s the gaps you’re paid for, and there’s a good half inch between you and that question mark.
# mood: jun hurt
INNER: Something goes tight, just behind your collar.
-> box

=== box
* [“Let’s do mine first. Come and sit.” # id: box.sit # secure: 1]
    ~ tenser(-2)
    ~ nearer(6)
    ~ trusting(6)
    # pose: jun seated
    # pose: nadia seated
    # mood: nadia sad
    You open it on the floor between you. Your toothbrush. Your jumper. The good vinegar. Eighteen birthday cards, all from you.
    NADIA (ashamed): I didn’t know if you’d want it back, or if you’d want it kept.
    Kept, you say. So she thinks about where. There is only the one cupboard, over there. You both look at the toothbrush.
* [“What’s the question mark about?” # id: box.mark # secure: 1 # anxious: 1]
    ~ tenser(6)
    ~ trusting(2)
    # face: nadia toward
    NADIA (weary): I’ve been asked eleven questions today. I put one of them on a box.
    # mood: jun ashamed
    She takes the tape out of her teeth to say it.
    NADIA (anxious): I didn’t know if it was coming with me or going home with you. That’s all it is. Is that bad?
    You say no. You only know that you’d have known.
* [Borrow her marker. Paint it out. # id: box.paint # anxious: 2]
    ~ tenser(2)
    ~ nearer(4)
    ~ trusting(-2)
    # gaze: jun down
    # mood: jun amused
    You give the J a tail and the N a serif, and where the question mark was there’s a full stop like a fist.
    NADIA (amused): Well, that’s coming, then.
    She carries it over to the pile for the car, and puts it on top. You have never got anything so quickly.
    # mood: jun sad
    The box below it says OWEN. Nobody had to ask.
* [“Where do you want me? Kitchen?” # id: box.kitchen # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-4)
    # pose: jun away
    # mood: jun neutral
    You do fourteen glasses, in newspaper, at twice her speed.
    NADIA (tender): What would I do without you?
    Take longer, you say. It gets a laugh. At the back of the shelf are the two mugs from the second-oldest pottery. You wrap them so that they won’t knock, each in a separate sheet, and you never mention the box.
- -> chips

=== chips
# enter: owen
# mood: owen amused
Owen comes at seven, with chips, and parcel tape across his chest: THIS WAY UP.
OWEN (amused): My mum’s told the whole street that I’ve lured her. The chemist came out to shake my hand.
# cue: laugh
Nadia laughs. It’s half a beat late. She is smoothing out the paper that her chips came in.
# gaze: nadia down
# offer: nadia
NADIA (neutral): It’s four miles, you know. The front. All the way along.
# gaze: owen toward
OWEN (warm): Of gulls. It’s four miles of gulls. They know me by name.
INNER: You have a chip halfway to your mouth. Your jaw has set, at the word lured.
-> lamps

=== lamps
* {not paused_lamps} [“Four miles of what, Nads? Lamps?” # id: lamps.four # secure: 1]
    ~ asked_lamps = 1
    ~ tenser(-4)
    ~ nearer(6)
    ~ trusting(10)
    # mood: nadia surprised
    NADIA (surprised): Lamps. Yes! Two hundred and twelve. They’ve got sodium in them from the seventies, they’re orange, it’s like living in squash.
    # mood: nadia warm
    She’s off. You haven’t seen her hands go like that since you were at school. All of it is over there.
* {paused_lamps} [“Go back. Four miles of what, Nads?” # id: lamps.back # secure: 1]
    ~ asked_lamps = 2
    ~ tenser(-2)
    ~ nearer(4)
    ~ trusting(6)
    OWEN (ashamed): Sorry. I was on gulls.
    NADIA (warm): Lamps. It’s only lamps. There are two hundred and twelve.
    # gaze: nadia away
    She tells you some of it. You can see her leaving bits out.
* [“Four miles there. Fifty from here.” # id: lamps.fifty # anxious: 1]
    ~ tenser(8)
    ~ nearer(-2)
    ~ trusting(-6)
    # mood: nadia hurt
    NADIA (hurt): There’s a train, Jun.
    OWEN (warm): It’s a good train. It’s got a man with a trolley.
    # mood: jun ashamed
    They tell you the times of it, first one and then the other. You eat your chip, and it has gone cold, and you’re told about the Saturday service.
* [“Come on then, Owen. How do you lure?” # id: lamps.lure # avoidant: 1]
    ~ tenser(-6)
    ~ trusting(-4)
    # mood: jun amused
    OWEN (amused): Pennies. You lay them in a line, and you keep very still.
    It’s an easy laugh, and a real one, and you’re glad of him. For ten minutes you two are rather good together.
    # mood: nadia withdrawn
    Nadia has folded her chip paper in four. She folds it in eight, and gets up, and does the tape.
+ {not paused_lamps} [Notice who she said that to # id: lamps.paper # notice]
    ~ paused_lamps = true
    ~ tenser(-8)
    # mood: jun neutral
    To the paper. She didn’t look at him for it, and she didn’t look at you. She had gone pink.
    # seen: Owen is showing Nadia, with both arms, the wings of a gull.
    Meanwhile the gulls have names. There is a Kevin. She’s laughing at the right place, and whatever it was has gone by.
    -> lamps
- -> his_label

=== his_label
~ tenser(2)
{
- secure >= 4:
    // Opened by openness: what she has been carrying about.
    ~ knows_lamp = true
    ~ nearer(8)
    ~ trusting(6)
    # shot: close nadia
    NADIA (tender): I put in for it before I met him. They all say I’m going for Owen. It’s my lamp, Jun. They’re making my lamp.
    # shot: mid
    She gets a napkin out of her purse, gone soft as cloth. Then she takes the duvet down in the lift.
- anxious >= 4:
    // Opened by reaching: how she means to make it fair.
    ~ rota = true
    ~ tenser(2)
    NADIA (pleading): I’ve made a thing. Don’t laugh. Thursdays, you’re green. Owen’s orange.
    It goes on until June. There’s one grey square, on Sundays, with nobody in it. She takes the duvet down in the lift.
- else:
    # gaze: nadia down
    There’s something in her purse that she keeps on checking. It isn’t her keys. She takes the duvet down in the lift.
}
# exit: nadia
# cue: door
So it’s you and Owen, and a lampshade to wrap.
OWEN (ashamed): I did your seat. I thought I was being handy. She drove home without the radio, and I thought, oh no. That’s somebody’s seat.
# mood: jun surprised
INNER: You’d had him so nicely worked out. You hold on to the lampshade.
-> owen

=== owen
* [“It was mine. I’d like a turn in it.” # id: owen.turn # secure: 2]
    ~ told_owen = true
    ~ tenser(2)
    ~ trusting(6)
    # mood: owen warm
    OWEN (warm): Oh, good. Please. I’m a terrible map. I took us to a quarry.
    It’s awful, how easy that was.
    OWEN (neutral): You’d have to tell her, though. She thinks you don’t mind.
    # mood: jun anxious
    You can hear the lift coming up, with her in it. You’d thought that you were done.
* [“Does she ever talk about me?” # id: owen.about # anxious: 2]
    ~ tenser(4)
    ~ trusting(-4)
    # mood: owen amused
    OWEN (amused): Are you joking? There’s a voice. Jun says never sit on a wet bench, Jun says.
    # mood: jun warm
    It’s not a bad voice. You ask for another one. You ask what else, and it goes quiet for as long as it takes him to be loyal to somebody.
    OWEN (neutral): You should really ask her.
* [“It’s a seat. Pass me the tape.” # id: owen.tape # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-4)
    # gaze: owen down
    OWEN (neutral): Right you are.
    # mood: jun withdrawn
    You tape a box that has been taped already. He reads the back of a book about bread. It’s quite friendly, in the way that a waiting room is.
    You hear the lift, and you’re both so pleased to see her.
* {tension >= 38} [“You can’t mend all you see.” # id: owen.mend # anxious: 1]
    ~ tenser(6)
    ~ nearer(-4)
    ~ trusting(-4)
    # mood: owen hurt
    It comes out quite pleasantly.
    OWEN (hurt): No. No, that’s true.
    # mood: jun ashamed
    He peels the tape off his chest and folds it, with the sticky side in. It feels just as good as you had thought it would, for as long as the folding takes.
+ {tension < 38} [“You can’t mend all you see.” # id: owen.mend # held: Not to a man marked THIS WAY UP.]
    -> owen
- -> going_bag

=== going_bag
~ tenser(4)
# place: flat-empty
# shot: mid
# ambience: night-house
# enter: jun
# enter: nadia
# pose: nadia seated
# insert: half-packed-bag
Ten o’clock, and a bare bulb. Owen’s asleep in the car. The last thing, under the bed, was the going bag.
It has been half packed since you were nineteen, so that you two could leave on any Friday. A stove. The map with a hole at Swindon. Two jumpers that have forgotten whose they are.
NADIA (weary): You say who has it. When I was nine they asked me which parent I’d like, for Eid. I said, the cat.
# insert: none
# mood: jun anxious
INNER: Your hand has got the strap. You don’t remember picking it up. # hinge # discuss: What is in this bag that they can’t both have?
-> bag

=== bag
* [“You. Only, put a weekend in it.” # id: bag.weekend # secure: 2]
    ~ bag_how = 1
    ~ tenser(-2)
    ~ trusting(8)
    # gaze: nadia down
    She gets out her phone. There’s a lot of Owen’s mum in it.
    NADIA (weary): March. I’ve got a bit of March.
    # mood: jun sad
    It’s October. March, you say. She gets the marker and writes it on the inside of the flap, MARCH, in capitals, with a gap you could drive through.
* [“Me. Then you’ll have to come back.” # id: bag.keep # anxious: 2]
    ~ bag_how = 2
    ~ tenser(4)
    ~ nearer(4)
    ~ trusting(-6)
    # mood: nadia amused
    NADIA (amused): That’s blackmail, that is.
    # mood: jun warm
    But she’s laughing, nearly, and she gives you her end of it. It’s good to have the weight on your shoulder, going home. Something in it knocks at every step.
    # mood: jun sad
    All winter it’s in your hall. You fall over it in the dark, and it knocks.
* [“Halves. You the stove, me the map.” # id: bag.halves # secure: 1 # anxious: 1]
    ~ bag_how = 4
    ~ tenser(-8)
    ~ nearer(8)
    ~ trusting(2)
    # pose: jun seated
    # mood: jun amused
    # mood: nadia amused
    You lay it all out on the boards, like something the police have found. For the jumpers you both shut your eyes and grab.
    It takes an hour, and it’s the best hour since spring. At the end there are two small bags.
* [“You. It’s on your way to things now.” # id: bag.hers # avoidant: 2]
    ~ bag_how = 3
    ~ tenser(-8)
    ~ nearer(-10)
    ~ trusting(-4)
    # mood: nadia hurt
    You put the strap over her shoulder yourself.
    NADIA (hurt): Don’t you want anything out of it?
    # mood: jun neutral
    You say that you’ve got a torch. You are in the next street before it strikes you how lightly you’re walking. Five schools; you could do a goodbye in under a minute.
- -> winter

=== winter
~ tenser(2)
# place: cafe-rain
# shot: close jun
# ambience: cafe
# enter: jun
# pose: jun seated
# mood: jun sad
A wet Sunday, the end of winter. In your phone are four messages to Nadia that haven’t gone. happy new year. are you. One is only a picture of a van: NEARLY NEW.
{ bag_how:
- 1: MARCH has been. The lamps came early, on a lorry. She rang to say so.
- 2: She hasn’t come for the bag.
- 3: At New Year there was a picture of the stove, on a beach.
- else: You’ve got the map. You look, some nights.
}
{ rota:
    Thursdays come up green. She made two.
}
# insert: phone-lit
You open the list. At the top, in small grey letters: Nadia is here.
A blue dot. It goes down past the end, and writes, 32, and waits, and rubs that out. You can watch her not say it.
INNER: You’ve stopped breathing, as if it could hear.
-> dot

=== dot
* [Write, hello you, next to her dot. # id: dot.hello # secure: 1]
    ~ said_hello = true
    ~ tenser(-4)
    ~ trusting(8)
    Her dot stops, for so long that you think she’s gone to do the rice.
    # mood: jun anxious
    Then, after yours, a letter at a time: hello you. And then she’s called away, or she goes. The dot is out.
    # insert: none
    # mood: jun sad
    That’s all. You leave the two of them there, under thirty-one.
* [Write, 32: the second-best friend. # id: dot.second # anxious: 2]
    ~ tenser(4)
    ~ trusting(-8)
    # cue: buzz
    NADIA: jun. that isn’t fair. pick up # via: phone # stamp: 3:20
    # insert: none
    # mood: jun warm
    She rings. You’re first, you idiot, she says, over and over, until her battery goes. You’re so happy that you go out and buy a pear.
    # mood: jun ashamed
    When you look again she’s rubbed out the words. It just says, 32.
* [Shut it, before she sees your dot. # id: dot.shut # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-6)
    ~ trusting(-4)
    # insert: none
    # mood: jun neutral
    You’re quick. You are out in the rain before you know it, looking at shop fronts. There are some terrible gaps.
    # mood: jun sad
    It only comes to you on the bridge. Over there, for about a minute, it will have said: Jun is here. And then it won’t have.
* [Mend the spelling in number six. # id: dot.spelling # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(4)
    # mood: jun amused
    Lincolnshire. You take out a c.
    Her dot comes up, and puts the c back. You take it out. She puts it back. It goes on for ages. It’s the best talk you’ve had since October.
    # insert: none
    # mood: jun sad
    Then her dot goes out. There’s still a c.
- -> first_weekend
