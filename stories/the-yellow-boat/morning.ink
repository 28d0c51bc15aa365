// June has the morning. She answers.

=== june_has_the_morning
~ closeness = 60
~ tension = 10
~ trust = 40
# place: pond-morning
# shot: wide
# ambience: pond
# enter: child
# insert: toy-boat
# mood: child neutral
The boat is yellow. Where it is chipped it is blue, and in the chip in the blue it is red.
Red was when it was Mum’s. Blue was when it was Cal’s. June did the yellow in March, with the window open, and it is yours.
# insert: none
Today Mum is being tested on a bus. She drives it round the whole town, and a man sits behind her with a list, and nobody else may get on.
So June has your morning, and Cal has the middle, and Vera has what is left. They did it over your head in the hall.
# enter: june
# pose: june seated
# shot: mid
From down here June is one shoe, one sock, and a newspaper. You put the boat on the water and take your hand away. It stays up.
# mood: child warm
INNER: It goes up inside you like a lift. It wants to get out at the top.
-> look

=== look
* [“June. Look.” # id: look.say # secure: 1]
    ~ look_how = 1
    ~ nearer(4)
    ~ seen_by(4)
    # mood: child warm
    # gaze: june toward
    The newspaper comes down as far as her nose.
    JUNE (warm): I’m looking.
    She looks at it the way she looks at a cake, until it is done.
    JUNE (neutral): It sits well. You didn’t shove it.
    Then the paper goes up. You could have done with a bit more.
* [“Look! Look! You’re not!” # id: look.again # anxious: 1]
    ~ look_how = 2
    ~ nearer(6)
    ~ tenser(2)
    # mood: child amused
    # gaze: june toward
    JUNE (amused): I was looking at the first look.
    She folds the paper and sits on it, so that you can see she has.
    You check twice more. Both times it is her whole face. You were checking, so you missed the boat turning round.
* [Sail it past her foot. # id: look.past # avoidant: 1]
    ~ look_how = 3
    ~ tenser(-2)
    # mood: child neutral
    It goes along under the edge of the newspaper. Her toe moves out of its way.
    JUNE (neutral): There goes a good boat.
    She says it to the paper. You don’t say anything. You do it again, the other way, a bit slower.
- -> string

=== string
~ tenser(4)
A duck comes up to see if it is bread. It isn’t.
JUNE (neutral): String, Robin.
She always has string. It is green, and it has been round other things. One end goes on the nail at the back of the boat. Over, under, through.
JUNE (warm): You can let it out further, with a string.
The other end wants a loop in it, for your hand.
# mood: child anxious
INNER: You have only got two hands, and it takes both of them to hold it. Your ears go hot.
-> knot

=== knot
* [“Do it with me. Slow.” # id: knot.with # secure: 1]
    ~ knot_how = 1
    ~ nearer(8)
    ~ seen_by(6)
    # mood: child neutral
    # pose: june crouching
    Her fingers come round from behind, on top of yours. They are dry and they have ink on.
    JUNE (neutral): Over. Under. What’s next?
    It falls out. You do it again and it falls out. The third time it stays by itself. The duck has gone to somebody else by then.
* [“You do it. Do it right.” # id: knot.you-do # anxious: 1]
    ~ knot_how = 2
    ~ nearer(4)
    ~ tenser(2)
    # mood: child anxious
    She does it in one go. You ask if it would hold a pike.
    JUNE (neutral): It would hold a pike.
    You ask about two pikes.
    JUNE (amused): Then we’d want the big pan.
    It is a very good knot. It isn’t yours, so you keep looking to see if it is still done up.
* [Do your own. Turn your back. # id: knot.own # avoidant: 1]
    ~ knot_how = 3
    ~ tenser(-4)
    ~ nearer(-2)
    # mood: child withdrawn
    # face: child away
    Over, over, over, under, over. It comes out as big as a conker.
    # face: child toward
    JUNE (amused): That’s a lot of knot.
    She puts one finger through the loop and pulls. It holds. You could never do it again, and you don’t tell her that.
- -> second_ring

=== second_ring
~ tenser(10)
# pose: june seated
Your boots have two white rings round them.
JUNE (neutral): Second ring and no further. After that it comes in over the top, and I’d have to fetch you, in one shoe.
You go in to the first. You go in to the second. The boat goes out and out, and the string goes out after it through your hand. Then there is a place where the ground is lower.
# cue: splash
# mood: child surprised
It comes in over the top and goes down to your toes. It is so cold that it is like a noise.
INNER: Your mouth has come open by itself.
-> boot

=== boot
* [Hold it up. “It came in.” # id: boot.up # secure: 1]
    ~ boot_how = 1
    ~ tenser(-8)
    ~ nearer(6)
    ~ seen_by(6)
    # mood: child sad
    JUNE (neutral): So it did.
    Your sock goes on the arm of the bench, and your foot goes into her hat. It is a warm hat.
    JUNE (neutral): Ten minutes.
    It’s a long time. Out there the boat goes round and round on its string without you.
* [“I nearly drowned! I did!” # id: boot.drowned # anxious: 2]
    ~ boot_how = 2
    ~ tenser(-4)
    ~ nearer(12)
    ~ seen_by(4)
    # mood: child crying
    # pose: june crouching
    She is there before you have finished saying it. You are up against her cardigan, which smells of oranges.
    JUNE (tender): That was a nasty one.
    She doesn’t let go till you do. Then you see her sock. It is the foot that hurts, and it is wet to the heel.
* [Tip it out behind the bench. # id: boot.tip # avoidant: 1]
    ~ boot_how = 3
    ~ tenser(-4)
    ~ nearer(-4)
    ~ seen_by(-4)
    # mood: child ashamed
    # face: child away
    It comes out brown. Under the bench somebody has written JOSIE in biro. Josie is Mum. You put the boot back on, wet.
    JUNE (neutral): There’s a dry sock in my bag. For anybody.
    She hasn’t turned round. You walk up and down, as quietly as a boot like that can.
* [“How deep is it?” # id: boot.deep # secure: 1]
    ~ boot_how = 4
    ~ knows_deep = true
    ~ tenser(-2)
    ~ nearer(4)
    ~ seen_by(4)
    # mood: child neutral
    She puts her stick in at the end of the boards, and holds the wet part up against you. It comes to your middle button.
    JUNE (neutral): That’s there. Out by the island it’s over my hat.
    So now you know. Your boot has been full of water the whole time she was telling you.
+ {not paused_boot} [Notice the water in your boot # id: boot.water # notice]
    ~ paused_boot = true
    ~ tenser(-4)
    It was cold. Now it is not so cold, because it’s yours. Something soft goes round your toe and away.
    # seen: June has taken a watch out of her cardigan and is looking at it.
    When you look up, the boat has got to the end of its string, and it’s pulling like a dog.
    -> boot
- -> eleven

=== eleven
~ tenser(6)
# pose: june seated
# gaze: june down
# mood: child neutral
At eleven a man is going to look at June’s foot, through a glass. She puts the other shoe on.
{ boot_how:
- 1:
    Then she gets her hat back from you. It’s wet in the middle. She puts that on.
- 2:
    It won’t go on over a wet sock. She pushes, and her face goes flat.
- 3:
    She lays a dry sock along the back of the bench, and leaves it there, and says nothing to it.
- else:
    Then she does your boot. Something small swims out of it.
}
# gaze: june toward
She takes her whistle off over her head and puts it on over yours. It was for hockey. When it went, whole teams stopped.
JUNE (neutral): That’s my window, with the jug. Once is look, Robin, and I’ll look. Twice is come, and I’ll come. I’ll be slow.
# pose: june neutral
# mood: child sad
A long way off along the path somebody is running, and it is Cal. # hinge # discuss: June tells the child what she can do and what she can’t. What is in that for a child?
-> going

=== going
* [“When will you be in it?” # id: going.when # secure: 1]
    ~ light_told = true
    ~ tenser(2)
    ~ seen_by(6)
    # mood: child sad
    JUNE (neutral): By dinner. I’ll put the light on, so you can tell.
    You say, in the daytime?
    JUNE (amused): It’s my bulb.
    The window is dark until then. You have to look at it dark.
* [Hold her cardigan. Hold on. # id: going.hold # anxious: 2]
    ~ tenser(-2)
    ~ nearer(6)
    ~ seen_by(2)
    # mood: child crying
    # pose: june crouching
    JUNE (tender): I know. I’d sooner stop here.
    She undoes you a finger at a time and says which finger it is. Now she’s late. You can see which foot it is all the way along the path.
* [“Take me to the foot man.” # id: going.take # anxious: 1]
    ~ tenser(-4)
    ~ nearer(4)
    ~ seen_by(2)
    # mood: child amused
    JUNE (amused): He only does feet. You’d be bored from the ankles up.
    You laugh, and she’s going while you are laughing.
* [Be busy. “Bye, June.” # id: going.busy # avoidant: 1]
    ~ tenser(-4)
    ~ nearer(-8)
    ~ seen_by(-4)
    # mood: child withdrawn
    # face: child away
    JUNE (neutral): Goodbye, Robin.
    You can see her shoes in the water, upside down, staying. When you look up she is small, and her arm is just coming down.
- -> cal_has_the_middle
