// Cal has the middle. He answers sometimes.

=== cal_has_the_middle
~ closeness = 66
~ tenser(-4)
# place: pond-noon
# shot: wide
# ambience: pond
# enter: child
# enter: cal
# pose: cal open
Cal is white trainers and two knees. Then he is all of him, because he has picked you up by the middle and the sky is underneath.
# cue: laugh
# mood: child amused
CAL (amused): Who let a boat out in my sea?
He is a kraken. Nobody does it like Cal. He makes real waves, with a plank, and the boat climbs up every one. The wind has come, and it helps. You laugh till your boots are full.
# cue: buzz
Then his pocket buzzes, and he’s only Cal, with one arm up.
# shot: mid
# gaze: cal down
CAL (neutral): Two secs, mate.
# mood: child pleading
INNER: Two secs is one, two. You do it. You do it again.
-> kraken

=== kraken
* [Roar. Hang on to his leg. # id: kraken.roar # anxious: 2]
    ~ tenser(-2)
    ~ nearer(8)
    # mood: child amused
    # pose: cal open
    CAL (amused): Aargh! It’s got my leg!
    It’s back. It has one arm now, since the other one is keeping the phone dry. You get four more waves, and each is smaller than the one before.
* [Stay there with your arms up. # id: kraken.arms # anxious: 1]
    ~ arms_up = true
    ~ tenser(4)
    # mood: child pleading
    So that it can start from where it stopped. Arms get heavy. They get so heavy that they shake.
    CAL (amused): What you doing, mate? Waiting for a bus?
    He rubs your head, and it is nice. It isn’t the kraken.
* [“Is it two secs yet?” # id: kraken.yet # anxious: 1]
    ~ tenser(2)
    # mood: child anxious
    CAL (neutral): Nearly.
    You do one, two, with your fingers, where he can see them.
    CAL (amused): Nearly, I said!
    Nearly is longer than two. You go on doing it behind your back, and your fingers get so quick that they trip.
* [Be the kraken yourself. # id: kraken.self # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-6)
    ~ seen_by(-2)
    # mood: child withdrawn
    You do all the arms. You do the waves, with your foot, and you do the noise. It’s quite good. It’s a small one.
    CAL (neutral): Nice one.
    He is saying it to the phone. You do the noise inside your mouth after that.
- -> harbour

=== harbour
~ tenser(10)
# mood: child warm
CAL (warm): Give us the string. I’ll be the harbour.
He lets it out over his fingers, slow, and it’s the best place that boat has been all day. Then the phone really rings.
# cue: buzz
# pose: cal away
His face goes like the one on his bus pass.
CAL (neutral): Yes. Yes, speaking.
He puts the string down, and puts his trainer on it. The wind’s in the phone. He goes up the bank to get out of it, first the one foot and then the other.
# insert: toy-boat
# mood: child surprised
The string goes past your boot. It’s green, then it’s wet, and then the loop goes in.
INNER: Everything in you has gone up behind your teeth. # hinge # discuss: Four ways to tell a grown-up. Before you vote: which would Cal hear now?
-> slip

=== slip
* {tension < 32} [“Cal. The boat’s going.” # id: slip.say # secure: 2]
    ~ slip_how = 1
    ~ tenser(8)
    ~ seen_by(4)
    # mood: child hurt
    # insert: none
    CAL (neutral): Mm. Nights, yes, nights is fine.
    He puts up one finger. It isn’t a cross one. You look at it, the whole of it, up and down, and it stays up. The boat goes by the end of the boards.
+ {tension >= 32} [“Cal. The boat’s going.” # id: slip.say # held: Your mouth won’t make the C.]
    -> slip
* [Scream it. “CAL! CAL! CAL!” # id: slip.scream # anxious: 2]
    ~ slip_how = 2
    ~ tenser(4)
    ~ nearer(8)
    # mood: child crying
    # insert: none
    # pose: cal open
    # cue: splash
    He comes down so fast that he sits. One white trainer goes in. He gets hold of some weed.
    CAL (ashamed): Sorry, no, it’s a child. It’s my sister’s.
    He says that to the phone, and goes back up with one grey foot.
* [Go along the edge with it. # id: slip.along # avoidant: 1]
    ~ slip_how = 3
    ~ tenser(-6)
    ~ nearer(-8)
    ~ seen_by(-4)
    # mood: child withdrawn
    # insert: none
    # exit: child
    You keep level. It goes at your speed, as if the two of you were out for a walk. Then there are reeds, and you have to stop and it doesn’t.
    # enter: child
    When you get back he’s still up there, saying yes. His back is.
* [Blow the whistle. One blow. # id: slip.once # secure: 1]
    ~ slip_how = 4
    ~ tenser(2)
    ~ seen_by(6)
    # mood: child anxious
    # insert: none
    # cue: whistle
    # seen: Across the pond, in the window with the jug, there is a hand held flat.
    It goes right across. In the window with the jug there is nobody. Then there’s a hand, flat on the glass.
    She is looking. She’s looking as hard as anything. The boat goes on going.
+ {not paused_string} [Notice how fast it is going # id: slip.fast # notice]
    ~ paused_string = true
    ~ tenser(-8)
    As fast as June walks. It isn’t running away. It’s only being pushed.
    # seen: Cal walks up and down on top of the bank with a hand over his ear.
    By the time you have seen that, it’s out past where your legs go.
    -> slip
- -> sticks

=== sticks
~ tenser(6)
# shot: mid
# pose: cal neutral
# face: cal toward
{ slip_how:
- 1:
    When he comes down, he’s still got the finger up. He looks at it. He looks where the boat was.
- 2:
    When he comes down, the grey foot makes a noise. The boat is by the island by then, sideways.
- 3:
    CAL (anxious): Mate? Mate! There you are. Don’t do that.
    You hadn’t known that you’d done it. Then he looks at the water.
- else:
    CAL (neutral): Was that you, on that whistle? What’s up?
    You point. It’s by the island by then, sideways.
}
CAL (ashamed): Oh, mate. I had that. I had it.
He puts both his hands on his head. Then he takes them off.
CAL (warm): Right. You watch this.
# cue: splash
He throws a stick in behind it, so that the wave will bring it home. The wave pushes it on a bit. He throws another one.
INNER: You can see which way it goes. You think he must see it too.
-> far

=== far
* [“How deep is it, Cal?” # id: far.deep # anxious: 1]
    ~ far_deep = true
    ~ tenser(4)
    ~ seen_by(2)
    # mood: child anxious
    CAL (neutral): Dunno. Miles. There’s probably a bus down there.
    It’s a joke. He is looking for another stick. You look at where the water is black, and you put a bus in it, with its lights on, and then you put Mum in.
* [“More! Get it! GET it!” # id: far.more # anxious: 2]
    ~ tenser(4)
    ~ nearer(8)
    # mood: child amused
    # pose: cal open
    # cue: splash
    CAL (amused): Ammunition! Bring me ammunition!
    Sticks, a cone, half a brick. It’s the most that anybody has thrown for you. Two people stop to look. The boat goes round behind the island.
* {tension < 44} [“It’s all right. It likes it.” # id: far.likes # avoidant: 1]
    ~ likes_it = true
    ~ tenser(-8)
    ~ nearer(4)
    ~ seen_by(-8)
    # mood: child neutral
    CAL (warm): You’re a star. You know that?
    His arm comes down. His whole face comes down, it was up so high. He’s so pleased with you. In your stomach it’s all still going on.
+ {tension >= 44} [“It’s all right. It likes it.” # id: far.likes # held: It won’t come out in the right voice.]
    -> far
* [“You’re pushing it away.” # id: far.pushing # secure: 1]
    ~ tenser(2)
    ~ nearer(-2)
    ~ seen_by(6)
    # mood: child sad
    CAL (surprised): Am I?
    He stops with his arm back, and looks, and sees.
    CAL (ashamed): I am, aren’t I.
    He puts the stick down so carefully, you wish that you’d let him throw it.
- -> wing

=== wing
~ tenser(-2)
# pose: cal seated
# gaze: cal down
# mood: child sad
So he stops, and sits down where it’s wet.
CAL (weary): They’ll let me know.
He isn’t telling you. He’s telling the pond. The phone is on his knee. He turns it over. He turns it back.
{ light_told:
    # echo: going.when
    There’s a light on in the window with the jug. It’s daytime, so you have to know it’s there. You know.
- else:
    Nobody has said Robin since eleven. You say it yourself, with your mouth shut, to see if it still goes.
}
# offer: cal
CAL (tender): There’s room in here, if anyone wants.
He has lifted up one side of his coat, not very far. He is still looking at the phone.
INNER: Your teeth are knocking. You shut them.
-> coat

=== coat
* [Get in under the coat. # id: coat.in # secure: 1]
    ~ coat_how = 1
    ~ tenser(-10)
    ~ nearer(14)
    ~ seen_by(6)
    # mood: child tender
    # pose: child seated
    CAL (tender): There you go.
    It smells of mint and bus. You can hear him through it, going bump. When the phone buzzes you feel it before he does. He takes the arm back to look, and the cold comes in where it was.
* [Get in. Sit on the phone. # id: coat.phone # anxious: 2]
    ~ coat_how = 2
    ~ tenser(-4)
    ~ nearer(12)
    # mood: child amused
    # pose: child seated
    # cue: laugh
    CAL (amused): Oi! Oi, you seal!
    He tickles you till you’re off it. He looks at you with his whole face for as long as that takes. Then he wipes it on his jeans, and it’s the phone’s go.
* [“I’m not cold at all.” # id: coat.not # avoidant: 1]
    ~ coat_how = 3
    ~ tenser(-4)
    ~ nearer(-10)
    ~ seen_by(-6)
    # mood: child withdrawn
    # pose: child seated
    CAL (neutral): Course you’re not. Hard as nails.
    The coat comes down. You sit the way he’s sitting, with your arms round your knees. He watches his thing and you watch yours, and neither of them comes.
* [“Was it your foot, Cal?” # id: coat.foot # secure: 1]
    ~ coat_how = 4
    ~ tenser(-6)
    ~ nearer(2)
    ~ seen_by(8)
    # mood: child sad
    # gaze: cal toward
    # pose: cal crouching
    CAL (ashamed): It was my foot.
    He holds it up, to show you. There’s a green line on the white, where the string went. He looks like somebody who has been told off, and nobody has told him off.
- -> three_oclock

=== three_oclock
~ tenser(4)
# pose: cal neutral
# pose: child neutral
At three a bag comes along the path, and behind the bag is Vera. Cal is up, with one arm in his sleeve. There’s somewhere he has to be.
{ coat_how:
- 1:
    One side of you is still warm, the side he was.
- 2:
    He’s put the phone in his other pocket, the far one.
- 3:
    He asks if you’re sure that you’re not cold. You’re sure.
- else:
    He’s licked his thumb and had a go at the green line. It doesn’t come off.
}
# pose: cal crouching
CAL (warm): I’ll get it back, mate. Tomorrow, first thing. I know a bloke with waders. I swear on that boat.
You both look. It’s behind the island now. There isn’t anything there to swear on.
# mood: child anxious
INNER: Your hand has got hold of the whistle. It’s squeezing it. # hinge # discuss: Does Cal mean it? How would a child of seven find out?
-> swear

=== swear
* [“What time is first thing?” # id: swear.time # secure: 1]
    ~ nine = true
    ~ tenser(2)
    ~ seen_by(6)
    # mood: child neutral
    # insert: two-hands
    CAL (neutral): Eight. No. Nine. Say nine.
    He finds a biro and does it on your hand, a 9. It tickles. So now it’s a number, and it can be wrong.
* [“Swear on Mum. Say it again.” # id: swear.again # anxious: 2]
    ~ tenser(-6)
    ~ nearer(6)
    # mood: child pleading
    CAL (warm): I swear on your mum. I swear on my own teeth.
    You say again, and he does it again, with his hand up like a policeman. It’s the best one yet. You’d like one more after it, to be on the safe side.
* [Put a stone in his pocket. # id: swear.stone # anxious: 1]
    ~ stone = true
    ~ tenser(-2)
    ~ nearer(2)
    # mood: child warm
    CAL (amused): What’s this? It weighs a ton.
    He can keep it till tomorrow, you say. He gives the pocket a pat. It’s your best one, with the line round it, so he’ll have to bring it back.
* [“It doesn’t matter. Bye, Cal.” # id: swear.matter # avoidant: 2]
    ~ tenser(-4)
    ~ nearer(-8)
    ~ seen_by(-8)
    # mood: child withdrawn
    CAL (warm): Legend.
    He kisses you on the top, where there isn’t a face. He’s gone all loose and quick. You hadn’t known you could make a person so light.
- -> handed_over

=== handed_over
~ tenser(4)
# insert: none
# enter: vera
# pose: cal neutral
Vera drives the number nine. She stops where Cal is, and they do it over the top of you.
VERA (warm): And has this one been any trouble?
CAL (warm): Good as gold.
He’s got his mouth open to say the next thing. Then he sees his bus. The boat hasn’t been said.
# gaze: vera down
# gaze: cal down
# mood: child neutral
INNER: Both their faces have come down to look at you, smiling. There’s about as long as there is for a photo.
-> gold

=== gold
* [Hang on to Cal’s bag. # id: gold.bag # anxious: 2]
    ~ gold_how = 1
    ~ tenser(-2)
    ~ nearer(6)
    # mood: child pleading
    # cue: laugh
    CAL (amused): Coming to work, are you?
    He swings you round by it. For half a turn the sky’s underneath. Then the bus goes without him, and he says oh, mate, and runs after it, with a lace undone.
* [“Good as gold.” Say it too. # id: gold.say # avoidant: 1]
    ~ gold_how = 2
    ~ tenser(-6)
    ~ nearer(6)
    ~ seen_by(-6)
    # mood: child neutral
    # cue: laugh
    They laugh, both at once, out of the same place.
    CAL (amused): See?
    He’s running by then. You’ve still got it in your mouth. It tastes like the outside of a spoon.
* [Take the bag from Vera. # id: gold.carry # avoidant: 1]
    ~ gold_how = 3
    ~ tenser(-2)
    ~ nearer(8)
    ~ seen_by(-2)
    # mood: child weary
    VERA (tender): Would you look at that.
    It knocks on both your knees. You don’t put it down until the bench, so nobody can tell how heavy it is. By then Cal’s gone, and you had your bye all ready.
* [Stare at the island. Hard. # id: gold.stare # anxious: 1]
    ~ gold_how = 4
    ~ tenser(4)
    ~ seen_by(4)
    # mood: child pleading
    # gaze: child away
    That’s so they’ll look where you’re looking.
    VERA (warm): Is it the heron?
    She gets her glasses out for it. Cal looks too, and his ears go red. Then there’s his bus, and there’s the back of him, running.
- -> vera_has_the_rest
