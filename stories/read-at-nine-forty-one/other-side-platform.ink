// Two hours on a bench, five minutes from home.

=== nine_forty_one
~ closeness = 34
~ tension = 32
# place: platform-night
# shot: wide
# ambience: platform
# cue: train
There were two names to go on the cake. They had iced the one that was leaving, and left room for the one that got her job.
At eight o’clock the room said Fern.
You clapped. You teach nine-year-olds; you know how to clap for the other team. Somebody took a picture of you at it.
# enter: daniel
# mood: daniel weary
At nine you bought a lemon. You owed somebody a lemon. Then you got on a train, and off it at 9:41, and it took its lights away round the bend.
# pose: daniel seated
# insert: phone-lit
MAYA: you okay? x # via: phone # stamp: 9:38
# mood: daniel ashamed
You are five minutes from home. It seems that you have sat down.
DANIEL: no. can you come and # via: phone # stamp: 9:44 · not sent
INNER: And what? Your thumb stops over it. There isn’t a word for what she’d be coming to do.
-> draft

=== draft
* [Send it as it is. It has a no in it. # id: draft.send # secure: 1]
    ~ tried_send = true
    ~ tenser(6)
    The little wheel goes round. There are walls on both sides of this line and one bar between them. Not sent, says the phone. Try again?
    # mood: daniel pleading
    You try again. It is the most anyone has heard from you all day, and it is stuck in a railway cutting.
* [Leave it there. Look at the lit window. # id: draft.leave # avoidant: 1]
    ~ tenser(-6)
    # gaze: daniel up
    # mood: daniel tender
    Up the hill there’s one lit square with steam on it. From here you can’t do it any harm.
    You could look at it all night. For some minutes you are as happy as you have been since lunch.
* [Turn it into something she’d like. # id: draft.like # anxious: 1]
    ~ tenser(4)
    You write, all good!! just. You look at just. You write, big news lol, and you take that out so fast that you take the no out too, and have to put it back.
    # mood: daniel anxious
    It’s as if someone stood behind you, waiting to mark it.
- -> her_answer

=== her_answer
# insert: phone-lit
{
- her_ticks == "ticks.online":
    ~ tenser(4)
    # cue: buzz
    MAYA: ok so you’re online # via: phone # stamp: 9:52
    # mood: daniel ashamed
    You move the phone behind your knee, on an empty platform, at night.
    It’s four words. In them you can hear the whole kitchen stop.
- her_ticks == "ticks.alive":
    # cue: buzz
    MAYA: no rush. just say you’re alive # via: phone # stamp: 9:52
    # mood: daniel tender
    You read it with your coat over it, as if it were raining. Nobody has been as nice to you as that all evening, and some of them had cake.
    Now you would have to be alive, and all right.
- her_ticks == "ticks.drawer":
    # mood: daniel neutral
    You watch the place under her name where it would say that she was writing. It doesn’t say so. It says last seen.
    So she has put it down, and is getting on with her evening, as a person can. You are glad. You look at it for some time, being glad.
- else:
    # mood: daniel neutral
    You watch the place under her name. Nothing comes up in it, and nothing comes up in you.
}
The battery stands at one per cent.
INNER: It’s nine fifty-three. Your mouth has dried.
-> bar

=== bar
* [Put “5 mins”. That much is true. # id: bar.five # avoidant: 2]
    ~ put_five = true
    ~ tenser(-12)
    ~ trusting(-4)
    DANIEL: 5 mins # via: phone # stamp: 9:53
    Away it goes, at once, on one bar.
    # insert: phone-dark
    # mood: daniel weary
    It is how far it is. Your shoulders come down, and the screen goes out.
* [Put “yes”. It’s what she’d like. # id: bar.yes # anxious: 1]
    ~ tenser(6)
    You get as far as the s, and have a look at it. It looks like a lie.
    # insert: phone-dark
    # mood: daniel ashamed
    While you’re looking for a truer one that you could also send, the phone goes out.
* [Ring, while it still can ring. # id: bar.ring # secure: 1]
    ~ tenser(8)
    ~ trusting(2)
    It rings. You’ve a breath ready. You can hear it, in the phone.
    # insert: phone-dark
    # mood: daniel sad
    It rings for four seconds. Then there’s a black glass in your hand with a man in it, who’d been just about to.
- -> slats_and_light

=== slats_and_light
# insert: none
# gaze: daniel up
{
- her_photo == "photo.who":
    At ten past ten she comes to the window with her head down, in a bit of blue light. She has got hold of something good. She doesn’t look up for ages.
- her_photo == "photo.priya":
    At ten past ten she goes by the window with the phone at her ear, and back, and by again. That’s how she walks when someone is making her laugh.
- her_photo == "photo.heart":
    At ten past ten she’s at the board, chopping. She has on her brisk face. It does you good to see it: a person who doesn’t mind, getting on with an onion.
- her_photo == "photo.book":
    At ten past ten she has sat down with her book. She turns a page. Some time later she turns it back. It must be a very good one.
- else:
    At ten past ten she goes by the window, and by again.
}
I’ll get up for the next one, you said, at the 10:11. You said it at the 10:39. They are so punctual. They open for you like people who have been told to be kind.
# mood: daniel weary
A man in orange comes along with a broom, and sweeps up to your feet, and round them.
INNER: You can’t feel which of your hands is which.
-> slats

=== slats
* [Count the slats. Count them back. # id: slats.count # avoidant: 1]
    ~ tenser(-12)
    ~ nearer(-6)
    Twenty-two. Twenty-two. It is the first thing today that has come out as you thought it would.
    # mood: daniel neutral
    You do it by twos, and then as you’d teach it, in lots of eleven. It’s warm in there, in the counting.
* [Say it aloud once, to the lemon. # id: slats.lemon # anxious: 1]
    ~ told_lemon = true
    ~ tenser(4)
    ~ nearer(4)
    DANIEL (ashamed): I didn’t get it.
    # mood: daniel surprised
    The man in orange says, never mind, chief. You hadn’t seen that he was still there.
    You say it again for Maya, and you get no further than the I.
* [Walk to the bridge, and walk back. # id: slats.bridge # anxious: 1 # avoidant: 1]
    ~ tenser(8)
    ~ nearer(4)
    # exit: daniel
    It says KAREEM under there, as high as your chest. He knew what he had to say, and he brought a ladder.
    # enter: daniel
    # pose: daniel seated
    # mood: daniel anxious
    At the far end is your own street. You see it, and find you’ve left something on the bench.
+ {not paused_slats} [Notice the window again # id: slats.window # notice]
    ~ paused_slats = true
    ~ tenser(-8)
    # gaze: daniel up
    # mood: daniel tender
    She keeps coming back to it. You’d thought that she was busy. You breathe out, and it hangs there in front of you.
    By then something long has gone through without stopping, and she has drawn back from the glass.
    -> slats
- -> eleven

=== eleven
~ tenser(6)
{
- she_came():
    -> she_comes
- her_door == "door.not":
    At eleven she is at the glass, looking straight at you. She can’t see you; it’s light where she is. Then she does something short and hard to her phone, and it goes dark, and there’s a shoulder, scrubbing.
- her_door == "door.bed":
    At eleven she is at the glass, and then the bedroom goes out. She has gone to bed. So you’ve got away with it.
- her_door == "door.ring":
    At eleven she is at the glass with the phone at her ear. Her lips move for about one sentence. Then she lowers it, and stands there with nothing to do. Whoever it was, she was nice to them.
- else:
    At eleven she is at the glass, and then she isn’t.
}
-> half_an_hour

=== half_an_hour
# mood: daniel sad
{
- her_hour == "hour.scroll":
    By twenty past she has a screen under her chin, and she’s smiling at it. It’ll be a dog. It usually is. You are a bit jealous of the dog.
- her_hour == "hour.bath":
    By twenty past the bathroom has steamed up yellow, and there’s nobody in the kitchen. She’s lying in the bath. Good, you think. Good for her.
- her_hour == "hour.places":
    By twenty past she goes across with something in each hand, and again, and sits down very straight. She’s having company. It is a whole minute before you think who.
- her_hour == "hour.iron":
    By twenty past her arm is going out and coming back, out and back. She has got the ironing out. You’ve always thought that you could learn from her, how to get on with things.
- else:
    By twenty past the kitchen is lit, and she isn’t in it.
}
# cue: train
The last one comes in with all its lights on. It opens its doors, and waits, and it’s you that it is waiting for.
INNER: After this one there is nothing to get up for.
-> train

=== train
* [Run. Be up there before you think. # id: train.up # anxious: 1]
    ~ tenser(8)
    ~ nearer(8)
    # pose: daniel neutral
    You’re past KAREEM before the doors have shut. You had supposed that there’d be more to getting up.
* [Stay until your face is ready. # id: train.face # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(-6)
    You put it together in the dark glass of the waiting room: brows, mouth. It’s quite good. You carry it up the hill, level.
* [Work out the sorry on the way. # id: train.sorry # anxious: 1]
    ~ sorries = sorries + 1
    ~ tenser(8)
    # pose: daniel neutral
    You try it under the bridge. Sorry I’m. Sorry about the. It comes back to you from both ends, sorrier.
-
# place: stairwell-night
# ambience: stairwell
# shot: mid
# enter: daniel
# mood: daniel anxious
You do the stairs two at a time as far as the landing, and then you don’t. The light’s off. The third stair says so all the same.
{
- her_key == "key.chair":
    The key goes in, and stands there, and so do you. When you have got round the door, she’s at the table, her phone on its face. She doesn’t get up. There’s a speech wanted, then.
- her_key == "key.open":
    The key goes in, and the door goes away from it. You’re left holding a key out at her, and whatever was on your face, she has seen it.
- her_key == "key.here":
    The key goes in. It’s all right, she says, through the wood. I’m in here. You stand with your brow on the door that she said it to.
- else:
    The key goes in, and in the end it turns.
}
-> tap

=== she_comes
~ nearer(10)
At eleven the window has nobody in it. Then there are steps under the bridge, quick ones, and they’re hers. You sit up, like the back row.
# enter: maya
# mood: maya anxious
# gaze: daniel toward
She has put on lipstick. You hear somebody say that he was just coming.
{
- her_bench == "bench.where":
    MAYA (hurt): From where, Dan? There’s been no train.
    # mood: daniel ashamed
    She had it to bits before you’d finished saying it.
- her_bench == "bench.sit":
    # pose: maya seated
    She says nothing at all. She sits down by you in the cold and looks where you’re looking, as if it might be good.
    # mood: daniel surprised
    You wait to be asked. You’d had so much ready for being asked.
- her_bench == "bench.milk":
    MAYA (amused): Don’t get up. I came down for milk.
    # mood: daniel tender
    There’s no milk, and she is no liar. She has come out at this hour to let you off.
- her_bench == "bench.frightened":
    MAYA (anxious): I got frightened, and I came to look.
    # mood: daniel ashamed
    You look round, to see what at.
- else:
    She has come to see if it’s you. It’s you.
}
INNER: Your ticket is folded to the size of a tooth.
-> beside

=== beside
* {tension < 50} [“I got off the 9:41. I sat down.” # id: beside.off # secure: 2]
    ~ said_bench = true
    ~ tenser(6)
    ~ trusting(8)
    MAYA (surprised): You sat down.
    # mood: maya hurt
    She does the sum. You watch her do it: two hours, five minutes. You’d do it too, in her place.
+ {tension >= 50} [“I got off the 9:41. I sat down.” # id: beside.off # held: It is folded up with the ticket.]
    -> beside
* [Move up by one, to the cold end. # id: beside.up # avoidant: 1]
    ~ said_bench = true
    ~ tenser(-8)
    ~ nearer(10)
    # pose: maya seated
    # mood: maya sad
    She has the warm bit, then. She looks at your ticket, what is left of it, and it says 9:41, and she looks away first.
* [“You’re cross. Are you? You can be.” # id: beside.cross # anxious: 1]
    ~ sorries = sorries + 1
    ~ tenser(8)
    ~ trusting(-4)
    MAYA (weary): I wasn’t.
    # mood: maya hurt
    She thinks about it now, since you ask, and you can see it coming.
* [“It’s too cold for you out here.” # id: beside.cold # avoidant: 1]
    ~ tenser(-4)
    ~ nearer(-6)
    MAYA (cold): It’s the same cold as yours.
    # mood: maya hurt
    You had her hands in mind. It came out like a man shutting a shop.
-
~ said_bench = true
# cue: train
The last train opens its doors for nobody. When it has gone, there is her window, up the hill, with nobody in it.
{
- her_window == "window.ahead":
    # exit: maya
    She walks on ahead, eleven steps, so that you needn’t have a face. You’d like to call out. You count them instead.
- her_window == "window.soup":
    MAYA (tender): Come home, Dan. It’s only soup.
    Only soup. You get up, one knee and then the other. You look back once, at the bench.
- her_window == "window.light":
    MAYA (hurt): Two hours. You could see my light.
    You could. You were looking at it. There’s no way to say what a good light it was that doesn’t make it worse.
- else:
    You climb the hill behind her.
}
-> tap
