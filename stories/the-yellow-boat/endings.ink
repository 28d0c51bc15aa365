// Seven ways for the day to come to rest.

=== slow
~ tenser(-10)
~ seen_by(10)
# shot: mid
# mood: vera surprised
# cue: whistle
It goes flat across the water, and comes back off the houses. Vera very nearly drops the tin.
VERA (surprised): Whatever was that for?
You say it’s twice. You say that twice is come.
# shot: wide
The light in the window doesn’t do anything. Then it goes out. Then there’s one under it, at the door, small, about as high up as a hand.
VERA (weary): That’s never June. On that foot.
It gets to the gate. It stops, and it comes on. It goes in behind the reeds, and you don’t breathe, and it comes out of the reeds. It is the slowest thing you have ever watched.
# enter: june
# shot: mid
JUNE (weary): I said slow.
She has a boot on one foot and a slipper on the other. She bends down, and that’s slow as well. It goes on until her face is where your face is.
# pose: june crouching
# mood: child crying
JUNE (tender): Now, Robin.
You tell her. It takes three goes. She waits for all three.
{ slip_how == 4:
    # echo: slip.once
    JUNE (weary): I saw it go. One was look, and I looked. I’d my foot in a bowl.
}
{ look_how:
- 1:
    # echo: look.say
    JUNE (warm): Then show me. I’m looking.
- 2:
    # echo: look.again
    JUNE (amused): And am I looking? I’m looking.
- else:
    # echo: look.past
    JUNE (warm): Yes. That’s a good boat.
}
Vera holds June by the belt, and June leans out with her stick and hooks up the string. She doesn’t pull it in. She puts the wet end in your hand.
# insert: toy-boat
# mood: child warm
# seen: The boat comes in, and behind it is the stripe of light from the torch.
It comes backwards, and not fast. Behind you on the road a bus goes by with all its lights on. # ending: slow
-> END

=== in_her_tights
~ tenser(-10)
~ nearer(10)
# shot: mid
# mood: child anxious
# gaze: vera down
VERA (surprised): In?
She looks at the water and she looks at her shoes. You can see her getting ready to say it, you’re so good on your own. It doesn’t come.
VERA (neutral): How deep is it?
{ knows_deep:
    # echo: boot.deep
    You know that. You show her on your middle button, and then you show her where that is on her. It’s the bottom of her pocket.
- else:
    You show her on you, about here. Then you show her where that is on her. It’s only the bottom of her pocket.
}
She undoes the buckles. She puts the shoes side by side on the boards, as if somebody were standing in them. Then she goes in, in her tights, and holds out her hand behind her without looking, and you put yours in it.
# cue: splash
First ring. Second ring. That’s where you stop, so you stop.
VERA (neutral): That’s you, is it? Right. You’re the one that stands there.
She goes on. Her skirt comes up all round her like a plate. She says a word that you aren’t allowed.
# insert: toy-boat
# mood: child warm
She gets it by the nail, and has to feel down the post for the string. She comes back to where you are and gives it to you, and doesn’t get out. She stands there next to you in the pond, with her teeth going.
{ same_how:
- 1:
    # echo: same.sometimes
    VERA (tender): Sometimes, you said. Was that one of them?
    You say it was.
    VERA (neutral): Right. Well, now I know.
- 2:
    # echo: same.arm
    VERA (weary): It did hurt, you know. I’ve just thought. It hurt like billy-o.
    You hold that one, the arm, up by the elbow.
- else:
    VERA (surprised): Well. Fancy. It’s not even that cold.
    It’s very cold. You can see her arms.
}
# insert: none
{ said_wet:
    # echo: feet.wet
    VERA (ashamed): My feet are wet, you said. And I gave you a napkin.
}
# shot: wide
She carries her shoes home. All along the path there are your boots, and her feet, in wet.
VERA (amused): Don’t you tell them at the depot. # ending: in-her-tights
-> END

=== bye_boat
~ tenser(-12)
~ seen_by(4)
# shot: wide
# insert: toy-boat
Then the loop comes off, down there, whatever it was on. Nobody did it. The boat gives a bit of a jump and finds that it can go.
It doesn’t hurry. It goes out with the string behind it, and it goes through the stripe of light from June’s window, and for as long as that takes it is yellow.
{ likes_it:
    # echo: far.likes
    It likes it, you told Cal. You only said it. It looks quite as if it might.
}
# insert: none
# shot: mid
CHILD (neutral): Go on, then.
It’s been red. It’s been blue. You think that somebody will see it come round the island, in the morning, somebody with bread, and say look.
# mood: child crying
VERA (tender): You’re crying, love.
You are a bit. It isn’t the kind that wants anything doing. Vera gets out the napkin, and holds it.
# shot: wide
# seen: In the lit window over the water, somebody small has her arm up.
# mood: child warm
In the window there’s an arm. You put yours up. You keep it up for as long as hers is.
{ nine:
    # echo: swear.time
    Your hand has still got a 9 on it. You’ll tell him that he needn’t bring the waders. He can bring the kraken.
}
{ stone:
    # echo: swear.stone
    Cal’s got your stone. He can have that.
}
Along the road comes a bus, all lit, too far away to see who’s driving. You wave to that as well. # ending: bye-boat
-> END

=== only_a_boat
~ tenser(-8)
~ nearer(4)
~ seen_by(-6)
# shot: mid
# face: child away
# mood: child withdrawn
You say it quite ordinarily. Then you turn round, so that it’s behind you.
VERA (warm): That’s the way. It’s only a boat.
You say it after her. It’s only a boat. It goes on being four words.
{ likes_it:
    # echo: far.likes
    And it likes it out there. You’ve said so before.
}
{ gold_how == 2:
    # echo: gold.say
    Good as gold, she says, and you say it too, at the same time.
}
She does up your zip, which you can do. You carry the tin for her. You ask how many gears there are on the number nine, and she tells you. You say, really? You’re good at it. She tells you about the brakes.
# shot: wide
There’s a bend in the path where a person could look back. It has a lamp-post with a number on it. You look at the number.
# seen: Between the trees, over the water, one lit window goes by.
June’s light comes through the trees beside you, on and off and on. You’ve got the whistle down inside your vest, where it can’t knock.
{ arms_up:
    # echo: kraken.arms
    A bus stops for nobody. Waiting for a bus, Cal said. Your arms hang down by your sides, and they’re no trouble.
}
VERA (tender): What’ll you tell your mum, then? Had a nice day?
You try it in your mouth, and it fits. Lovely, thank you.
# seen: Behind them on the dark water, the boat, on its string.
You don’t know if it’s still there. You’d have to look. # ending: only-a-boat
-> END

=== dry_hand
~ tenser(-10)
~ nearer(-10)
~ seen_by(-10)
# shot: mid
# gaze: vera down
You wait until she’s got her head in the bag. Then you go along the boards and lie on your front. They smell of ducks. Your face is as near to the water as the boat’s is.
# exit: vera
Your arm goes in. It goes in to the elbow and it isn’t enough. It goes in to the top, and your ear goes in, and you can hear the pond. There’s the loop.
{ knot_how:
- 1:
    # echo: knot.with
    Over, under, through. It takes two people to make and one to undo.
- 2:
    # echo: knot.you-do
    It’s June’s knot. You’ve got hold of the very part that she had hold of.
- else:
    # echo: knot.own
    It’s a lot of knot. That’s how you can find it, in the dark, by feel.
}
# insert: toy-boat
It comes to you backwards and quiet. You lift it out, and you put it in your rucksack, under the towel, and you do up the clips.
# mood: child warm
INNER: You did that. You’re so big that there’s nobody else at the pond.
# insert: none
# mood: child sad
Then you’re the right size again. The sleeve’s heavy, and it’s beginning to come through.
# enter: vera
{ near_how == 1:
    # echo: near.mine
    VERA (warm): And not another word about that boat! Ready?
- else:
    VERA (warm): Ready? I never heard a peep.
}
{ coat_how == 3:
    # echo: coat.not
    She asks if you’re cold. I’m not cold at all, you say. You’ve said it once today, so it’s easy to find.
- else:
    She asks if you’re cold. You say no.
}
{ nine:
    # echo: swear.time
    The 9 has come off in the pond. He’ll come for it all the same, at nine, and there won’t be anything to get.
}
{ stone:
    # echo: swear.stone
    Cal’s got your stone to bring back, and a bloke to ask. They won’t need him now.
}
{ boot_how == 3:
    # echo: boot.tip
    There was a dry sock on the bench this morning, for anybody. You pull the cuff down and hold it shut.
}
# insert: two-hands
She puts out her hand. You have to go round to the other side of her, so as to give her the dry one.
# insert: none
# shot: wide
VERA (tender): Good as gold.
She swings it all the way up the road. The other hand is inside your coat, and drips. It drips on your leg and goes down into your boot, and nobody would know that there was a child there.
# mood: child withdrawn
# seen: They pass under the lit window, hand in hand.
June’s light is on. You go by underneath. # ending: dry-hand
-> END

=== everybody
~ tenser(-6)
~ nearer(20)
# shot: mid
# mood: vera anxious
# mood: child crying
# cue: whistle
You blow till there are spots. You don’t count.
And everybody comes. Vera comes, with the tin. A dog comes. A man comes out of the hut with a key. Across the pond June’s window goes up, and there is the whole top half of her, and then there isn’t.
# enter: cal
# cue: steps
A bus has stopped on the road, all lit, and off it come two trainers, running.
# pose: cal crouching
CAL (anxious): Where? Where is it? Where are you hurt?
His hands go down both your arms and all round your head. He’s gone white, even his ears. You point.
It’s the boat.
Nobody says anything. The man with the key gets in the rowing boat, and it takes him one minute, and he puts it in your arms.
# insert: toy-boat
# shot: wide
# mood: child anxious
They stand round you in a ring, all those knees. They’re all looking. It’s very quiet in the middle.
CAL (weary): Mate. You can’t do that. I heard it on the bus.
# enter: june
June’s got there, out of breath, in one boot and one slipper.
JUNE (weary): That’s just what it’s for. Only, I was coming at twice, Robin. You can stop at twice.
{ slip_how == 2:
    # echo: slip.scream
    CAL (ashamed): Twice today I’ve come running. I’d nothing to show for it the first time, either.
}
{ far_deep:
    # echo: far.deep
    CAL (tender): There isn’t a bus down there. I made that up. I don’t know how deep it is.
}
# insert: two-hands
Cal carries you, and you carry the boat. You don’t put it down for the kerb. You don’t put it down for the bath.
# insert: none
When one of them goes out of the room, you say, where are you going? They say, only to the kitchen. You say it again.
# mood: child weary
In bed you have the whistle in your mouth. You’re not going to blow it. It’s only so you know. # ending: everybody
-> END

=== two_secs
~ tenser(4)
# shot: mid
# pose: child seated
# mood: child pleading
VERA (tender): Tomorrow, he told me. He shouted it from the bus stop, love. Tomorrow.
{ nine:
    # echo: swear.time
    You show her your hand. It’s a 9, and if you hold it the other way up it’s a six. It’s nearly six.
- else:
    You say he swore on the boat. You show her the boat.
}
{ stone:
    # echo: swear.stone
    And he’s got your stone. It’s the one with the line round it. He’d have to.
}
Vera looks at you. She looks at her bag, that’s all done up. Then she sits down again, with her feet out in front of her, and it’s a long way down.
VERA (weary): Five minutes more, then.
{ slip_how == 1:
    # echo: slip.say
    You put one finger up, the way he does. It means wait. It isn’t a cross one.
}
# shot: wide
You sit on the boards, facing the path. You do two secs. One, two. You do it again. Somebody comes along the path, and it’s a man with a paper. A bus comes, and nobody gets off it. The boat knocks on the post, not very hard.
{ coat_how == 4:
    # echo: coat.foot
    It was his foot. He said so himself. Somebody who says that would come back for it.
}
# shot: mid
VERA (tender): He’s a good lad, your Cal.
# mood: child warm
You know he is. You’ve got the sky underneath, and the boat going up every wave, and the noise. You’ve got it all kept ready.
# seen: June’s window is lit behind them. Neither of them is looking that way.
Behind you June’s light is on. It makes a shadow of you along the boards, as far as the grass.
# cue: steps
Then on the path there’s somebody running. It’s too dark to see the shoes.
# pose: child open
{ arms_up:
    # echo: kraken.arms
    You get up, and you put up your arms again, so that it can start from where it stopped. # ending: two-secs
- else:
    You get up, and you put up your arms, so that it can start from where it stopped. # ending: two-secs
}
-> END
