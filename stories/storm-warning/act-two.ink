// The kitchen: a pan, a ladder, a number, a Sunday; and the light goes.

=== jam_pan
~ tenser(4)
# place: kitchen-storm
# shot: mid
# ambience: rain-roof
# enter: tom
# enter: priya
# pose: priya guarded
# cue: drip
You hear it before you find the switch. One note, on wood; then the same note. It’s coming through over the table. It has had the gas bill, and it’s starting on the bananas.
Tom fits kitchens for people with islands. Yours has a drawer that opens if you sing to it.
# cue: drip
He puts the jam pan under. Plink. He looks at the box of books, and at you. Plink.
# offer: tom
He folds the yellow cloth in four and lays it in the bottom of the pan, and the noise stops.
TOM (neutral): There.
# mood: priya hurt
INNER: You still have your coat on. Your jaw has been tight since the viaduct.
-> pan

=== pan
* [“It wants the big one, not the jam pan.” # id: pan.big # anxious: 1]
    ~ big_pan = true
    ~ tenser(4)
    ~ nearer(2)
    ~ trusting(-6)
    He fetches the big one. He is very quick about it.
    TOM (weary): Right. You tell me where.
    You move it half an inch yourself. It is better there. It catches the lot, it really does. You both stand and look at how much better it is.
* [“Four weeks, Tom, and I get a cloth.” # id: pan.four # anxious: 2]
    ~ tenser(10)
    ~ trusting(-8)
    # gaze: tom down
    TOM (hurt): It was for the noise.
    # mood: priya angry
    It had to be said by somebody, and it’s out. You can feel your feet again.
    # mood: priya ashamed
    In the pan the cloth has gone dark, all but one corner.
* {not paused_pan} [“You’ve stopped it plinking for me.” # id: pan.plink # secure: 1]
    ~ cloth_taken = true
    ~ tenser(-8)
    ~ nearer(8)
    ~ trusting(10)
    # face: tom toward
    TOM (amused): He’d a good beat on him, mind, Colin.
    # mood: priya warm
    He’s pink to the top of his head, where the hair’s going. You wait for it to be the start of something.
    # face: tom away
    He wipes the gas bill. He wipes both sides.
* {paused_pan} [“You moved my chair. I never saw you.” # id: pan.chair # secure: 1]
    ~ cloth_taken = true
    ~ tenser(-4)
    ~ nearer(6)
    ~ trusting(8)
    TOM (neutral): It was getting wet.
    # mood: priya tender
    It’s all he’ll say about it. He has a look on him like a man caught feeding next door’s cat.
    You’d like to sit down in it. But he’s stood behind it, with both hands on the back.
* [“Thanks. I’ve thirty of these to do.” # id: pan.marking # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-8)
    # pose: priya seated
    # mood: priya neutral
    Kareem in the front row has put his name in letters the size of buses. Seven out of ten. Show me how you got there, you put.
    Across the table Tom has found a loose screw in the pepper. You hear him be glad of it.
* {tension < 50} [“I’m too cross to take my coat off.” # id: pan.cross # secure: 2]
    ~ tenser(4)
    ~ nearer(4)
    ~ trusting(8)
    TOM (neutral): Right.
    He waits for the rest of it. There isn’t any rest. That was it.
    # mood: priya sad
    He hangs up your bag, since it’s all you’ve given him.
+ {tension >= 50} [“I’m too cross to take my coat off.” # id: pan.cross # held: Your jaw won’t have it.]
    -> pan
+ {not paused_pan} [Notice where the drip was landing # id: pan.where # notice]
    ~ paused_pan = true
    ~ tenser(-10)
    # mood: priya tender
    On your place. Where you mark. Your chair’s been moved, a foot to the left, to the dry. It wasn’t you who moved it.
    # pose: tom away
    # seen: Tom has turned to the cupboard, with his back to her.
    By then he’s gone to look for another pan.
    -> pan
- -> overhead_tonight

=== overhead_tonight
~ tenser(4)
A bang of wind. Tom looks up, and not at the drip. He looks along, to the bedroom end.
# gaze: tom up
TOM (neutral): Two minutes.
# exit: tom
# mood: priya anxious
He pulls the ladder down in the hall. His legs go up into the dark, and then his boots, with a bucket.
You know that sound. Three in the morning, most nights since the clocks went back. The cold place in the bed, then the ladder, then him walking about up there. You’ve taken it that he can’t lie next to you.
# shot: close priya
INNER: The back of your neck is listening.
-> ladder

=== ladder
* [Check the savings, to the penny. # id: ladder.money # anxious: 2]
    ~ checked = true
    ~ tenser(4)
    ~ trusting(-4)
    # insert: phone-lit
    It’s all there but a bit. Hobbs Timber, fourteen pounds. Hobbs Timber, nine. The pound shop, nine, nine, nine.
    # mood: priya warm
    You feel better straight away. It’s a list.
    # mood: priya anxious
    Then you can’t think what a man would buy for nine pounds, again and again, and not say.
* [Go up after him. As far as the hatch. # id: ladder.up # anxious: 1]
    ~ climbed = true
    ~ tenser(2)
    ~ nearer(8)
    ~ trusting(2)
    # exit: priya
    Five rungs, and your head’s in. There’s gutter up here, on string, running down into paint tins, a baby bath, your fondue set.
    TOM (surprised): Mind the joist.
    He’s got his back to you, tipping out the fondue. You’d come up to see his face.
* [Put the rice on, and two plates to warm. # id: ladder.rice # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-2)
    Water up to the first joint of your finger, as your mother does it. The window steams. From across the road it must look like a kitchen with people in.
    # mood: priya neutral
    Overhead he drags something heavy. You turn on the fan.
* [Take a book off the pile, and mark it. # id: ladder.book # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-6)
    # pose: priya seated
    # mood: priya withdrawn
    Seven eights are fifty-four, in purple. A book’s a room with one child in it. You go in, and you shut the door.
    You are so far in that you never hear the ladder, until he’s off it.
- -> eleven_four

=== eleven_four
~ tenser(6)
# insert: none
# shot: mid
# enter: tom
{ climbed:
    # enter: priya
}
# pose: tom neutral
# mood: priya anxious
He tips the bucket into the sink. It’s brown, and it takes a long time.
TOM (ashamed): It’s the valley, where the roofs meet. The lead’s all gone. Eleven thousand four hundred.
It comes out like something he has had under his tongue.
TOM (ashamed): I priced it myself. Back in September.
{ booked:
    So you tell him. Thursday week; you rang Kenny from the car.
    # echo: wiper.book
    TOM (hurt): You’d that done before I’d the wiper on?
}
There’s two thousand three hundred put by. You’d had it down for Spain. Last winter the boiler was nineteen hundred, and you did sums in the bath, out loud, until March.
INNER: Your stomach goes down a step. # hinge # discuss: He kept a number to himself. Who was he sparing?
-> figure

=== figure
* [“You’ve had that on your own till now?” # id: figure.own # secure: 1]
    ~ tenser(-6)
    ~ nearer(6)
    ~ trusting(8)
    TOM (weary): It’s not heavy. It’s a number.
    # mood: priya tender
    He puts the bucket down, though. His hand stays curled round where the handle was.
    # mood: priya sad
    INNER: It’s a minute before it gets to you. Then it’s your knees that know.
* {tension < 54} [“That frightens me. Sit by me a bit.” # id: figure.frightens # secure: 2]
    ~ tenser(2)
    ~ nearer(8)
    ~ trusting(8)
    # pose: tom seated
    # pose: priya seated
    He sits. He takes the wet end.
    TOM (ashamed): That’s why, though. I knew it would.
    # mood: priya hurt
    You’re both looking at the pan.
+ {tension >= 54} [“That frightens me. Sit by me a bit.” # id: figure.frightens # held: Your voice would go up like a kite.]
    -> figure
* [“And you watched me price up Spain.” # id: figure.spain # anxious: 1]
    ~ tenser(8)
    ~ trusting(-2)
    TOM (hurt): You’d put the door up. On the fridge.
    It’s there now, a blue door, under the magnet. You both look.
    # mood: priya angry
    You’d be less angry if he’d done it to be mean.
* {tension < 64} [“Right. Pen. What have we got to sell?” # id: figure.pen # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-6)
    # pose: priya seated
    # mood: priya neutral
    Bike. Your gold bangles. Not your gold bangles. The good saw. You’re very fast; in five minutes there’s a column with a line under it.
    # gaze: tom down
    He says yes to all of it. He says it like a man at customs.
+ {tension >= 64} [“Right. Pen. What have we got to sell?” # id: figure.pen # held: The noughts won’t keep still.]
    -> figure
* [“I’ll ring my dad tonight. He’ll lend it.” # id: figure.dad # anxious: 1]
    ~ tenser(8)
    ~ nearer(-2)
    ~ trusting(-6)
    TOM (cold): No.
    You’ve hardly ever had a no off Tom. It’s got a floor to it.
    # mood: priya sad
    TOM (hurt): He asked me one thing, when I asked for you. He said, can you keep a roof over her. He was being funny.
- -> a_sunday

=== a_sunday
~ tenser(4)
# mood: tom hurt
{ asked_dad:
    # echo: speaker.dad
    TOM (hurt): You asked since when, in the car. I’d have told you. I’d have told you on a Sunday, going up to see him. If you’d come.
- else:
    TOM (hurt): I’d have told you. I’d have told you on a Sunday, going up to see Dad. If you’d come.
}
You look round for who threw it.
Alec never sat down in a house until he’d looked at the ceiling. The roofer, you both called him. He was the first Rudd to say your name right; he’d practised in the van. In August he looked at you, over his rug, and there was nothing. You’ve not been since. It’s the marking, you told Tom.
# gaze: tom away
TOM (sad): He’s not catching, Pri.
# mood: priya ashamed
INNER: It goes in low down, and stays in.
-> sunday

=== sunday
* [“I mark on Sundays. You know I do.” # id: sunday.mark # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-8)
    ~ trusting(-4)
    TOM (withdrawn): I know you do.
    # mood: priya withdrawn
    It’s true. It’s thirty books. They’re here on the table now, in two piles, and if you sit up straight behind them all that anyone can see of you is forehead.
* [“You never once asked me to come.” # id: sunday.asked # anxious: 1]
    ~ tenser(6)
    ~ trusting(2)
    TOM (surprised): No.
    He turns it over to look for the hole in it. There isn’t one.
    TOM (ashamed): I thought you’d see me getting my coat.
    # mood: priya angry
    You did see. Every week you saw. You’d thought, if he wants me, he’ll say.
* {tension < 60} [“He looked straight through me, Tom.” # id: sunday.through # secure: 2]
    ~ tenser(2)
    ~ nearer(6)
    ~ trusting(10)
    # face: tom toward
    TOM (tender): He does it to me. He does it most weeks.
    # mood: priya sad
    He means it for a comfort. It wasn’t your dad.
+ {tension >= 60} [“He looked straight through me, Tom.” # id: sunday.through # held: You’d cry, and that would win it.]
    -> sunday
* {tension >= 32} [“Don’t you go changing the subject.” # id: sunday.subject # anxious: 2]
    ~ tenser(10)
    ~ nearer(2)
    ~ trusting(-8)
    TOM (angry): It’s the same subject.
    It’s the first time tonight that he has raised his voice. For a second you’re nearly glad. There he is.
    # pose: tom away
    Then he hears it himself, and he’s gone in again.
+ {tension < 32} [“Don’t you go changing the subject.” # id: sunday.subject # held: You can’t. You heard him.]
    -> sunday
* [“I left you to do that by yourself.” # id: sunday.left # secure: 1]
    ~ tenser(-6)
    ~ nearer(4)
    ~ trusting(6)
    TOM (weary): It’s all right.
    # mood: priya sad
    It isn’t. But he’s said it so fast that there’s no way back. He squares up the bananas.
- -> thunder

=== thunder
~ tenser(4)
# cue: thunder
You eat, of a sort, and keep out of each other’s way in three rooms. It’s past one, and you’ve both come in to the pan, when the window goes white. The lamp fizzes, and goes out.
# shot: wide
TOM (neutral): Don’t touch it. It’s tripped, that’s all. Want me to go down to the board?
The board’s at the foot of the stairs, with everybody’s meters. You can hear he’d like to go. It has a switch on it.
{ climbed:
    With the light gone you can hear the whole roof. Tins; the bath; the fondue.
- else:
    With the light gone you can hear the whole roof. It isn’t one drip. It’s a crowd.
}
# mood: priya anxious
INNER: Your hand is out in front of you, in the dark, at the height of a person.
-> dark

=== dark
* [“Leave it off. Stop here with me.” # id: dark.stay # anxious: 1]
    ~ tenser(2)
    ~ nearer(6)
    ~ trusting(2)
    He stops. You hear him do it: a floorboard, a breath, his hand feeling along the table for yours. It finds the pan.
    TOM (weary): It’s live up there, Pri. It wants seeing to.
    # exit: tom
    He’s right, too. He goes down in the dark, with a hand on the wall.
    -> stairs_after_him
* {tension >= 36} [“Go on, then. Go and mend something.” # id: dark.mend # anxious: 2]
    ~ tenser(10)
    ~ nearer(-4)
    ~ trusting(-8)
    TOM (cold): Somebody’s got to.
    # mood: priya angry
    You’d said it to stop him in the doorway. It did stop him, for as long as it takes to say three words.
    # exit: tom
    Then you have his feet, going down, not hurrying.
    -> stairs_after_him
+ {tension < 36} [“Go on, then. Go and mend something.” # id: dark.mend # held: You haven’t the edge on you.]
    -> dark
* {avoidant < 4} [“Take the good torch. Mind the turn.” # id: dark.torch # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-6)
    # exit: tom
    He takes it, and says ta.
    # mood: priya withdrawn
    You’ve been very decent. You stand there being decent, next to a pan, and it goes as quiet inside as it does when the dentist’s needle takes.
    -> stairs_after_him
* {avoidant >= 4} [“I’ll do it. I could do with the air.” # id: dark.air # avoidant: 2]
    ~ went_first = true
    ~ tenser(-8)
    ~ nearer(-10)
    ~ trusting(-4)
    You’re through the door before he’s found his torch. You pick up your bag on the way, and then your coat. You didn’t decide on the coat.
    # exit: priya
    TOM (surprised): Pri?
    -> stairs_alone
* {tension < 62} [“I’ll do it. Give me ten minutes.” # id: dark.ten # secure: 2]
    ~ said_ten = true
    ~ went_first = true
    ~ tenser(-8)
    ~ nearer(-4)
    ~ trusting(4)
    TOM (surprised): It’s one switch.
    You say that you know it’s one switch. He doesn’t ask what the other nine are for.
    # exit: priya
    Behind you he has put the torch down on the table.
    -> stairs_alone
+ {tension >= 62} [“I’ll do it. Give me ten minutes.” # id: dark.ten # held: You can’t count as far as ten.]
    -> dark
+ {not paused_dark} [Notice what the dark sounds like # id: dark.sound # notice]
    ~ paused_dark = true
    ~ tenser(-10)
    A drip, a lower drip, a tin. Under it there’s him, breathing through his nose, as he does when he’s measuring. He’s no further off than the bread bin.
    # pose: tom away
    # seen: Tom has turned to the door.
    Then the breathing is over by the door.
    -> dark
