// Five ways for the evening to come to rest, seen from his side.

=== sent
~ tenser(-18)
~ nearer(18)
~ trusting(8)
# shot: mid
# pose: daniel open
# pose: maya open
# insert: soup
# mood: maya tender
You eat out of the pan, standing, both at it, since the bowls are such a way off. She has the good spoon. She gives you the good spoon.
DANIEL (ashamed): They’d left room for a name. On the cake. I stood there and looked at the room.
# mood: maya sad
MAYA (tender): Who ate it?
# mood: daniel surprised
Nobody has asked you that. Fern cut that bit out, you say, and wrapped it in a hat, and gave it to you. It’s in your bag. You had forgotten.
# insert: phone-lit
{ tried_send:
    # echo: draft.send
    And there is the thing in your phone, still going round. There are four bars here. You press it, from a metre off, and look at your feet.
- else:
    And there is the thing in your phone. You’ve nothing to add to it after all. You press it, from a metre off, and look at your feet.
}
# cue: buzz
DANIEL: no. can you come and # via: phone # stamp: 12:41 · delivered
# insert: none
# mood: maya tender
MAYA (tender): Yes.
{ lemon_out:
    She gets up for the bowl and puts the lemon in it, and counts them. She does it aloud, for you, to ten.
- else:
    You go in your coat. She puts it in the bowl with the others, and counts them. She does it aloud, for you, to ten.
}
INNER: Your feet are coming back. It’s agony.
You set the alarm for four. The cake is terrible, and you have both got paper hat on it. # ending: sent
-> END

=== depu
~ tenser(-10)
~ nearer(-4)
~ trusting(6)
# shot: mid
# mood: daniel tender
You write it on the back of your hand, and then, since there’s room, you write bread. Marcus will be home by half past seven.
MAYA (tender): What if you forget?
DANIEL (tender): Then I’ll ring up from wherever I’ve forgotten it.
# exit: daniel
# cue: door
She laughs. You have that all the way down the stairs. You go past the bench so fast that you have to be told by your own feet what it was.
# place: hallway-night
# shot: wide
# ambience: night-house
# enter: daniel
# mood: daniel weary
Marcus is asleep sitting up. The cough comes out to see who you are.
It has the badge in its hand. D E P U, in four felt tips, and then the edge.
# shot: close daniel
# mood: daniel crying
There was room for the rest, says Leo, and then there wasn’t. He pins it on your coat himself. He goes in quite a long way.
# insert: phone-lit
DANIEL: got in. he’s a bit better. i’m deputy of something # via: phone # stamp: 1:20
{
- her_ticks == "ticks.alive":
    DANIEL: i’m alive by the way. it was all you asked # via: phone # stamp: 1:21
- her_ticks == "ticks.online":
    DANIEL: i’m online # via: phone # stamp: 1:21
- her_ticks == "ticks.drawer":
    DANIEL: yes. i’m okay. sort of. you asked # via: phone # stamp: 1:21
}
# mood: daniel tender
Two ticks. Then the three dots, up, and staying up. You sit down on a very small chair, and watch them, and you find it’s no time at all. # ending: depu
-> END

=== good_window
~ tenser(-10)
~ trusting(8)
# shot: close maya
# mood: maya sad
MAYA (sad): When?
DANIEL (sad): Next time. Whenever it’s bad. I’d think, I’ll just get up for the next one.
You aren’t saying it to be talked out of it. She knows. She puts the cloth down, and squares it with the edge.
MAYA (sad): I can’t have you down there, and me up here. I’d always be at the glass.
Neither of you has raised your voice.
~ closeness = 44
# place: platform-night
# shot: wide
# ambience: platform
# enter: maya
# enter: daniel
# mood: maya sad
She walks you to the footbridge. There is the bench. The man in orange has left his broom on it.
# shot: mid
# mood: daniel tender
You give her the key. {lemon_out:She has brought the lemon, in her coat, and gives you that.|Then you go in the other pocket, and give her that.}
{
- her_lemons == "lemons.explain":
    MAYA (amused): Explain it.
    DANIEL (warm): One does nothing. You’d need eight.
- her_lemons == "lemons.who":
    MAYA (amused): Who’s waiting for it?
    DANIEL (warm): Nobody. That’s what I said then. I was quite proud of it.
- her_lemons == "lemons.far-end":
    MAYA (amused): I was so careful, that first night. I sat right over there.
    DANIEL (warm): I know. I moved up by one.
- else:
    MAYA (amused): That’s another fine lemon.
}
# exit: daniel
# exit: maya
# shot: wide
At the top of the bridge you wave with your whole arm. She’s got as far as KAREEM, and waves back.
From up here you can see the window. It is a good window. There isn’t anybody at it. # ending: good-window
-> END

=== the_click
~ tenser(-14)
~ nearer(-18)
# shot: mid
# gaze: daniel away
# gaze: maya away
# mood: maya withdrawn
You let her have the bathroom first. She asks if you’re warm enough, and you ask if she is. You have never known two people so little trouble to each other.
# exit: maya
# exit: daniel
# shot: wide
# ambience: none
# seen: An empty kitchen, and the lamp out.
You lie on your own side, with your phone over your face, until it goes out.
There are things one knows. She likes the wall side. She puts her feet on people. When she’s asleep there’s a click, at the top of each breath, as of someone putting down a cup in another room.
{ told_kettle:
    You told her about the kettle. It’s still over there where you put it.
- else:
    You haven’t told her about the kettle. She would only have been nice.
}
DANIEL (tender): Maya?
You don’t say it very loud. She breathes in, and she breathes out. She’s so good at it. In, and out.
You wait for the click.
INNER: You start to do it too. In, and out.
It gets to be one, and then it’s two, and there are two people asleep in here, and no click. # ending: the-click
-> END

=== switched_off
~ tenser(8)
~ nearer(-24)
~ trusting(-8)
# shot: mid
# pose: daniel away
# mood: maya pleading
MAYA (pleading): When will you be back?
You do up all your buttons, from the bottom, which is how you’d show a child. It isn’t an answer. You can see that it isn’t.
DANIEL (withdrawn): I’m going to my brother’s.
# exit: daniel
# cue: door
You are careful with the door. You wouldn’t for anything have her think that it had been slammed.
# place: platform-night
# shot: wide
# ambience: platform
# enter: daniel
# mood: daniel anxious
On the bridge you stop, and take the phone out, and turn it off. That’s so that nothing can come.
It’s better, like that. It’s so much better that you hold on to the rail.
# mood: daniel sad
Leo is asleep when you get in, and needs nobody. Marcus needs nobody. You lie on the floor in your coat, with a badge on your chest that says DEPU.
At one you get up for a glass of water. From their landing you can see the line, and the platform.
# seen: Far down, on the bench, somebody in a coat.
There is somebody on your bench. She’s got slippers on.
{ put_five:
    # echo: bar.five
    It’s five minutes. You put that, once, tonight, and it went straight through.
- else:
    It’s five minutes, if you went now.
}
INNER: Your thumb is on the button. It wants three seconds to come on, and you count them, and count them back. # ending: switched-off
-> END
