// The landing: a message, a visitor, a silence, a brother.

=== wet_jumper
~ tenser(4)
# place: hallway-night
# shot: mid
# ambience: night-house
# enter: marcus
{ ten_past:
    # echo: clock.ten
    At ten past you look in. He’s lying with his eyes on the gap. You’re late, he says. It’s fourteen past, by Grandad.
}
You fetch the wet jumper up, and hang it on the landing radiator. It’s about as big as your two hands.
# insert: phone-lit
# cue: buzz
SANDRA: cols done his wrist. can you do the early? 5 til 1. sorry to ask # via: phone # stamp: 8:13
Sandra runs the depot. Col has had your earlies all week, so that you could do the gate. Tuesday and Wednesday, Leo had to be peeled off you. This morning he only had you by two fingers.
INNER: Your whole back wants to go to work.
-> depot

=== depot
* [“course. tell col to mind that wrist” # id: depot.yes # avoidant: 1 # via: phone]
    ~ early = true
    ~ tenser(-8)
    ~ trusting(-4)
    SANDRA: lifesaver x # via: phone # stamp: 8:14
    It is the first thing since six that you’ve got right in one go. Danny would come over at half past four; he’s done it before. You can feel the cold of the yard, and all those engines, each making a noise that stops when you find it.
* [“not this week. i promised him the gate” # id: depot.no # secure: 1 # via: phone]
    ~ tenser(6)
    ~ trusting(4)
    SANDRA: ok # via: phone # stamp: 8:14
    Two letters. You write her something about Col, and take it out. They’ll be one short in the yard at five. You stand there being a man who said no.
* [“can i ask my brother. sorry. ten mins” # id: depot.ask # anxious: 1 # via: phone]
    ~ asked_danny = true
    ~ tenser(4)
    SANDRA: need to know by 9 # via: phone # stamp: 8:14
    You say sorry again. You put a kiss on it, and you have never sent Sandra a kiss. Nobody is cross with you yet, though, not on either floor.
- -> only_seeing

=== only_seeing
~ tenser(4)
# insert: none
# enter: leo
# gaze: leo toward
When you look up he is standing outside his door, with no slippers on, and Susan under one arm.
LEO (neutral): I’m not out of bed. I’m only seeing.
He has seen the phone. He looks at it the way he looks at the hole in the bath.
# offer: leo
LEO (neutral): You can have Susan. For downstairs. She doesn’t mind it down there.
Behind you the jumper drips on the boards. It’s twenty past, his grandad’s time.
# mood: marcus weary
INNER: Something is going round and round in you, and wants to be finished.
-> landing

=== landing
* {not paused_landing} [“Thank you. I’ll look after her.” # id: landing.take # secure: 1]
    ~ susan_lent = true
    ~ tenser(-4)
    ~ nearer(6)
    ~ trusting(12)
    # pose: marcus crouching
    You put her on the shelf under the clock. He turns her round, so that she can see the stairs.
    # mood: leo sad
    You wait for him to look pleased. He goes back to bed, and you can see that his arms don’t know where to go.
* [“You have her, love. You need her more.” # id: landing.keep # anxious: 1]
    ~ tenser(2)
    ~ nearer(2)
    ~ trusting(-4)
    LEO (hurt): I don’t need her. I was lending.
    You tuck the two of them in, and then you tuck them in again, tighter. You ask if he’s all right now.
    LEO (anxious): Am I?
* {tension < 46} [“Bed. Quick march, the pair of you.” # id: landing.march # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(-6)
    ~ trusting(-4)
    # mood: leo amused
    He marches. He does it properly, knees up, with Susan at the slope, and lies down at attention. It takes ten seconds, and it’s quite a good joke.
    Out here you’ve got both of your hands free.
+ {tension >= 46} [“Bed. Quick march, the pair of you.” # id: landing.march # held: It would come out as your father’s.]
    -> landing
* {paused_landing} [“Your feet are ice. Up you come.” # id: landing.carry # secure: 1]
    ~ tenser(-4)
    ~ nearer(12)
    ~ trusting(6)
    He weighs about what a starter motor weighs, and he carries better. The feet go up under your jumper by themselves.
    LEO (withdrawn): Susan’s cold as well.
    It is all he says about Susan.
+ {not paused_landing} [Notice his feet # id: landing.feet # notice]
    ~ paused_landing = true
    ~ tenser(-10)
    One is standing on the other. They’re the colour of candles. He didn’t come out just now. He’s been here since before the phone.
    # seen: He puts the digger behind his back.
    By the time you have worked that out, Susan has gone behind his back.
    -> landing
- -> all_about_me

=== all_about_me
~ tenser(2)
# exit: leo
# pose: marcus seated
# shot: wide
You sit down on the top stair with the form. ALL ABOUT ME. I like: diggers. I don’t like: sauce. The last line you have left. When I am upset, it helps me if
{ avoidant >= 4:
    // Opened by keeping away: he has stopped asking.
    # ambience: none
    Nobody calls. You wait for it, and nobody calls. Four glasses in an hour, and now it’s as though somebody had taken out the battery. You know what it means, in a bus.
    # mood: marcus anxious
    INNER: The hair’s up on your arms. You had wanted this.
- else:
    He’s telling somebody something, low down, with gaps left in it for the answers. Then, in the middle, he stops. You know what that means, in a bus.
    # mood: marcus anxious
    INNER: The hair’s up on your arms. You count, and nothing starts again.
}
-> quiet

=== quiet
* [Up, and round the door. Only to look. # id: quiet.look # anxious: 2]
    ~ tenser(-2)
    ~ nearer(4)
    ~ trusting(-4)
    You go on the sides of your feet. You hold the back of your hand under his nose, as you did when he was a week old, until there’s breath on it. You could sit down on the floor, it’s so good.
    LEO: I’m asleep.
* [Leave well alone. Get the form filled in. # id: quiet.form # avoidant: 1]
    ~ form_filled = true
    ~ tenser(-8)
    ~ nearer(-4)
    You write, a bit of peace. You look at that. You cross it out and put, a cuddle, since it’s what they’ll all have put.
    It is done, and in capitals. Nobody has wanted anything for five minutes together. You could get to like it.
* [Keep still on the stair. Breathe quietly. # id: quiet.still # anxious: 1 # avoidant: 1]
    ~ tenser(4)
    ~ trusting(2)
    You open your mouth, so that the air makes no noise.
    When you were five there was a strip of light under the door, and two dark places in it, side by side, till you slept. You took it for a man making sure that nobody talked.
- -> danny_rings

=== danny_rings
~ tenser(2)
# ambience: night-house
# insert: phone-lit
# cue: buzz
At twenty-five to nine it’s Danny. He rings some nights with a fact for Leo.
DANIEL (warm): Too late, am I? Tell him a worm’s got five hearts. What is it, water?
You say it’s four glasses.
DANIEL (amused): You never gave me water. You hung your arm down off the top bunk, and I had hold of two fingers until I went. You used to say it had died.
{ early:
    And of course he’ll come at half past four. He asks if you have told Leo.
}
{ asked_danny:
    DANIEL (tender): I’ll do the early for you. Only, he says you’re doing the gate. He’s told me twice.
}
INNER: The arm you remember. You’d have sworn you never knew what it was for.
-> call

=== call
* [“I’m making a mess of this, Danny.” # id: call.mess # secure: 2]
    ~ tenser(-10)
    # insert: none
    DANIEL (surprised): You can’t be. You’re the one who knows how.
    It’s no use to you at all. It’s what you have always been. You let it go by, and don’t make a joke, and the line hums.
    DANIEL (tender): I could just stay on. I needn’t say anything.
* [“Did Dad ever come in to us? Right in?” # id: call.dad # secure: 1]
    ~ knows_feet = true
    ~ tenser(2)
    # insert: none
    DANIEL (sad): No. He stood outside. You could see his feet. I used to think that he was waiting to be asked.
    # mood: marcus sad
    You’d had those feet down as something else for thirty years. Now you’ve not got that, and nothing to go where it was.
* [“What if he’s like this every night?” # id: call.every # anxious: 1]
    ~ tenser(4)
    # insert: none
    DANIEL (neutral): He won’t be. I’ve got thirty of them. They stop.
    You ask what if it’s something that you did. He takes you through it, kindly, in his school voice, and it helps for as long as he’s talking. So you ask him again.
* [“He’s fine. I’m fine. It’s only water.” # id: call.fine # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-2)
    # insert: none
    DANIEL (neutral): Right you are.
    You can hear him put away whatever he had got out. He tells you one about a photocopier instead, and it’s a good one, and you laugh in all the right places, with your hand over your mouth.
- 
{ asked_danny:
    You tell Sandra no. It takes three sorries.
}
-> other_people
