// Vera has what is left. She is proud that you never ask.

=== vera_has_the_rest
~ closeness = 40
~ tenser(-8)
# place: pond-evening
# shot: wide
# ambience: pond
# enter: child
# enter: vera
# pose: vera seated
{ gold_how:
- 1:
    He’ll be late now, Vera says. She says it to the road.
- 2:
    Good as gold, Vera says again, to nobody, and lets herself down on to the bench.
- 3:
    Vera looks in her bag for what’s been making it so heavy. It’s a flask.
- else:
    It wasn’t a heron, Vera says. She puts away her glasses.
}
Vera has been up since four, and her shoes have made a line round her feet. There are sandwiches, in triangles, and a napkin each.
# shot: mid
VERA (warm): She’ll be doing her reversing now, your mum. I tell them at the depot, you wouldn’t know there was a child there.
# gaze: vera down
She shuts her eyes and goes on smiling. The wind has lain down.
# mood: child weary
INNER: Your feet have been wet since the kraken. They’ve gone like two other things.
-> feet

=== feet
* {avoidant < 5} [“Vera, my feet are wet.” # id: feet.wet # secure: 1]
    ~ said_wet = true
    ~ tenser(4)
    ~ seen_by(6)
    # mood: child sad
    # gaze: vera toward
    VERA (warm): And not one word about it till now. You see? That’s what I mean.
    She gives you her own napkin. She is so pleased with you that you can’t find where to put the rest of it. You dry one toe.
+ {avoidant >= 5} [“Vera, my feet are wet.” # id: feet.wet # held: It has gone down with the bread.]
    -> feet
* [“Vera? Are you asleep?” # id: feet.asleep # anxious: 1]
    ~ tenser(2)
    ~ nearer(4)
    # mood: child anxious
    # gaze: vera toward
    VERA (neutral): Resting.
    You ask it again. Each time there is one eye, and each time there’s less of it. The fourth time she says what is it, love, and there isn’t an it. It was the eye.
* [Take your boots off yourself. # id: feet.boots # avoidant: 1]
    ~ tenser(-4)
    ~ seen_by(2)
    # mood: child withdrawn
    # gaze: vera toward
    You stand them in a row, and hang the socks on them. Some of the pond runs along the bench, and gets to her skirt, and goes in.
    VERA (warm): That’s right. You see to yourself.
    She moves the tin, so that it won’t get wet. After a bit you put it all on again, and it’s colder than before.
* [Eat nicely. Say thank you. # id: feet.thanks # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(8)
    ~ seen_by(-4)
    # mood: child neutral
    # gaze: vera toward
    VERA (tender): Look at that. Lovely manners.
    She opens both eyes for it. You sit up as tall as you go. You eat the crusts, and you don’t like crusts, and you look to see if she’s seen.
- -> somebodys_boat

=== somebodys_boat
~ tenser(8)
# shot: wide
# insert: toy-boat
# mood: child surprised
Then it comes back. Nobody’s doing anything and it comes round the end of the island by itself, with its string behind it. The water has gone flat.
It stops off the end of the boards, about as far out as your bed is long. The loop has caught on something, down by the post.
# insert: none
# shot: mid
{ knot_how:
- 1:
    # echo: knot.with
    Over, under, through. It’s holding.
- 2:
    # echo: knot.you-do
    It would hold two pikes. It’s holding.
- else:
    # echo: knot.own
    It’s a lot of knot. It’s holding.
}
VERA (warm): Isn’t that pretty. Somebody’s boat.
# mood: child sad
INNER: Somebody’s. It goes in at your ears and sits down.
-> near

=== near
* [“That’s mine. It got away.” # id: near.mine # secure: 1]
    ~ near_how = 1
    ~ tenser(4)
    ~ seen_by(8)
    # mood: child hurt
    # gaze: vera toward
    VERA (warm): And you never made a fuss! All day! I’ll tell your mother that.
    She means it. She pats your knee for it, twice. So now she knows, and it is still out there.
* [“It’s sinking! Vera, quick!” # id: near.sinking # anxious: 2]
    ~ near_how = 2
    ~ tenser(2)
    ~ nearer(8)
    # mood: child anxious
    # pose: vera neutral
    # mood: vera anxious
    The tin goes over. She’s right down at the edge, with a hand on her front.
    VERA (weary): It’s never. Oh, don’t do that to me, love. You’re not that sort.
    She’s by the water, though. She hadn’t been.
* [“How deep is it, Vera?” # id: near.deep # secure: 1]
    ~ near_how = 3
    ~ tenser(2)
    ~ seen_by(4)
    # mood: child neutral
    # cue: laugh
    VERA (amused): You’re not going to find out, though. I know you.
    { knows_deep:
        June’s was your middle button. This one hasn’t got a number in it at all.
    - else:
        It isn’t a number. You wait in case there is one, and her eyes go shut again.
    }
* [Find a branch. Poke at it. # id: near.branch # avoidant: 1]
    ~ near_how = 4
    ~ tenser(-4)
    ~ nearer(-4)
    ~ seen_by(-4)
    # mood: child withdrawn
    # face: child away
    It’s a good long one with leaves on. It gets there, just, and tickles it. The boat goes round once, and looks at you with its other side.
    VERA (warm): That’s right. You amuse yourself.
- -> the_wall

=== the_wall
~ tenser(-2)
# pose: vera seated
# pose: child seated
# gaze: vera toward
# face: child toward
{ near_how:
- 1:
    All day, she says again, and pats the bench, and you get up on it.
- 2:
    You help her pick the grass off the sandwiches. Then she pats the bench.
- 3:
    She pats the bench, without looking, and you get up on it.
- else:
    She says mind my eyes with that. You put the branch down, and get up by her.
}
VERA (warm): At your size I’d one by each hand and one on my hip. Vera’s no trouble, our mam used to say. In shops, she’d say it.
VERA (amused): I came off a wall once. My arm went like a banana. I put my cardigan over it and got them all their tea. It was Thursday before she saw!
# cue: laugh
She laughs. Then she looks at you as if you’d got the same coat on.
VERA (tender): You’re not one to want things, are you? You and me.
# mood: child anxious
INNER: Your arm’s gone stiff, the one on her side. # hinge # discuss: What did Vera get for being no trouble? What is she giving the child?
-> same

=== same
* [“Sometimes I am.” # id: same.sometimes # secure: 2]
    ~ same_how = 1
    ~ tenser(4)
    ~ nearer(-4)
    ~ seen_by(12)
    # mood: child anxious
    # gaze: vera away
    VERA (neutral): Are you.
    It hasn’t got a question at the end. The smile stays where it is, but she’s gone out of it. She does up the clip of her bag, that was done up.
* [“Did your arm hurt?” # id: same.arm # secure: 1]
    ~ same_how = 2
    ~ tenser(-2)
    ~ nearer(8)
    ~ seen_by(10)
    # mood: child sad
    # gaze: vera down
    VERA (surprised): I suppose so. I suppose it must have.
    She holds it, up by the elbow. She has gone such a long way off that she’s forgotten she is holding it, and you’re on the bench by yourself.
* [“No. I’m no trouble.” # id: same.no # avoidant: 2]
    ~ same_how = 3
    ~ tenser(-8)
    ~ nearer(14)
    ~ seen_by(-10)
    # mood: child withdrawn
    VERA (tender): No. You’re not.
    Her arm comes round you. It’s heavy, and it’s the best thing since the sky was underneath. You keep very still, so as to be what it’s round.
* [Get right in against her. # id: same.against # anxious: 1]
    ~ same_how = 4
    ~ tenser(-6)
    ~ nearer(12)
    ~ seen_by(2)
    # mood: child tender
    VERA (amused): Well! What’s all this?
    You push until you’re under where her arm would be. It stays up in the air for a bit. Then it comes down. You push a bit more, to see if it stays.
+ {not paused_same} [Notice her feet # id: same.feet # notice]
    ~ paused_same = true
    ~ tenser(-6)
    They come up over the edge of the shoes. The line round them has been there since four o’clock, and it’s red.
    # seen: Vera has closed her eyes again. The light on the water has gone from gold to grey.
    You look for so long that it gets darker. She has started to hum.
    -> same
- -> june_puts_the_light_on

=== june_puts_the_light_on
~ tenser(4)
# pose: child neutral
# shot: wide
It gets so that the water’s lighter than the grass. Vera puts the lid on the tin.
{ secure >= 7:
    // Opened by openness.
    ~ seen_by(6)
    She has undone one of her buckles. She looks down at it, as if somebody else had.
}
{ anxious >= 9:
    // Opened by reaching.
    ~ tenser(6)
    VERA (weary): Don’t suck that, love. Let’s have it off you.
    You put the whistle down inside your vest.
}
{ avoidant >= 7:
    // Opened by keeping.
    ~ seen_by(-6)
    # cue: buzz
    VERA (warm): No, no bother. I could be sat here on my own!
    That’s to the phone. She winks at you.
}
{ same_how:
- 1:
    She has done up the clip of her bag again, and undone it, and done it up.
- 2:
    Every so often she takes hold of her elbow.
- 3:
    Your leg’s gone to sleep. You don’t move it, because of the arm.
- else:
    The arm has got a watch on it. It turns over.
}
VERA (neutral): Five minutes.
# shot: mid
{ light_told:
    Across the pond is the light that has been on since dinner. Now anybody can see it. It makes a stripe on the water.
- else:
    Across the pond, in the window with the jug, the light goes on. It makes a yellow stripe on the water.
}
# mood: child sad
The boat isn’t any colour.
INNER: The whistle’s been on you since eleven. You can feel the shape it has made. # hinge # discuss: Who could be asked, and how? What has the day taught this child about each way?
-> light

=== light
* {tension < 36} [Blow it once, and once again. # id: light.twice # secure: 2]
    -> slow
* {tension >= 36} [Blow it once, and once again. # id: light.twice # secure: 1 # strained: Your breath comes in bits.]
    # cue: whistle
    It comes out as one. It’s long, and wobbly, and it’s one. You get your breath to do it again, and Vera’s hand is round the whistle.
    VERA (weary): There’s people at their tea, love.
    # seen: In the lit window a figure has stood up and is looking out.
    In the window June has stood up. She looks, because one is look. She has her arm up, and it’s for you, and she doesn’t come.
    -> bye_boat
* {secure >= 4} [“Vera. Will you come in with me?” # id: light.vera # secure: 2]
    { trust >= 56:
        -> in_her_tights
    - else:
        VERA (weary): In there? In these? I’m on at four in them, love. I can’t.
        She says it to you, though. She gets right down to say it, with a hand on the bench, and looks to see if you mind. You do mind. She sees.
        -> bye_boat
    }
+ {secure < 4} [“Vera. Will you come in with me?” # id: light.vera # held: You don’t know how it begins.]
    -> light
* [“Bye, boat.” Wave to it. # id: light.bye # secure: 1 # avoidant: 1]
    { secure >= avoidant:
        You say it out loud, at the end of the boards. Vera comes and stands by you, since it’s something that one stands up for.
        { near_how == 1:
            # echo: near.mine
            VERA (ashamed): That’s mine, you said. I’d gone and patted you.
        - else:
            VERA (surprised): Is that yours? Has that been yours?
        }
        -> bye_boat
    - else:
        -> only_a_boat
    }
* {avoidant >= 3} [Lie on the boards. Reach down. # id: light.boards # avoidant: 2]
    -> dry_hand
+ {avoidant < 3} [Lie on the boards. Reach down. # id: light.boards # held: You don’t want your face that near it.]
    -> light
* {anxious >= 5} [Blow it, and blow it, and blow it. # id: light.blow # anxious: 2]
    -> everybody
+ {anxious < 5} [Blow it, and blow it, and blow it. # id: light.blow # held: There isn’t that much noise in you.]
    -> light
* {anxious >= avoidant} [“Cal’s coming.” Sit and wait. # id: light.wait # anxious: 1]
    -> two_secs
