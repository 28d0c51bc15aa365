// The soup, and a phone that comes back to life.

=== kettle
~ tenser(6)
{ went:
    -> kettle_after_the_bench
}
# cue: kettle
# mood: maya weary
Daniel fills the kettle before he takes his coat off. He does it in any house, before hello. The cold comes off him as it comes off a parcel.
You’re up. You have been up for two hours and eleven minutes.
# gaze: daniel away
DANIEL (weary): Battery died around nine. Then it was trains.
Something at the junction, he tells the mugs. There was nothing the matter with the junction.
DANIEL (neutral): Is there any of that soup left?
INNER: Your jaw is doing the thing. The kettle is very loud.
-> soup

=== kettle_after_the_bench
~ nearer(6)
# place: kitchen-evening
# shot: mid
# ambience: fridge
# enter: maya
# enter: daniel
# pose: daniel away
# cue: kettle
Daniel fills the kettle before he takes his coat off. He does it in any house, before hello.
DANIEL (weary): Sorry. I’m sorry. I’ll be all right in a minute.
# mood: maya sad
He says it to the tap. Then there is nothing for the tap to do, and he turns it off, and goes on standing there.
DANIEL (neutral): Is there any of that soup left?
INNER: Your jaw is doing the thing. The kettle is very loud.
-> soup

=== soup
* {tension < 54} [“Back ring. It only wants warming.” # id: soup.serve # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(-8)
    # pose: daniel seated
    # insert: soup
    # mood: maya neutral
    He eats it standing, and then sitting. You watch the spoon go up and down.
    # cue: spoon
    # mood: maya sad
    Nobody is late and nobody is angry. You ask him if it wants salt. He says it doesn’t.
+ {tension >= 54} [“Back ring. It only wants warming.” # id: soup.serve # held: Your hand won’t go to the ring.]
    -> soup
* {not went} [“Nine? You were online at 9:41, Daniel.” # id: soup.nine # anxious: 2]
    ~ tenser(10)
    ~ nearer(-8)
    ~ trusting(-8)
    # face: daniel away
    # mood: maya angry
    DANIEL (withdrawn): You checked.
    # cue: kettle
    The kettle clicks off, and neither of you moves to pour.
    # face: daniel toward
    Then he turns round. It’s the first time he has really looked at you since the door, and it is better than his back.
* {went} [“But why down there? Why not in here?” # id: soup.why # anxious: 1]
    ~ tenser(8)
    ~ trusting(-4)
    # gaze: daniel down
    # mood: maya hurt
    DANIEL (withdrawn): I don’t know, Maya.
    # cue: kettle
    The kettle clicks off. He knows, and you know that he knows.
    DANIEL (weary): It was quiet. That’s all. It was just quiet.
* {tension < 45} [“I got scared, and I made up a story.” # id: soup.scared # secure: 2]
    ~ tenser(2)
    ~ nearer(6)
    ~ trusting(10)
    MAYA (anxious): By ten it had a girl in it.
    # face: daniel toward
    DANIEL (weary): Maya. I can’t be in trouble for something in a story as well.
    # mood: maya hurt
    It isn’t what you hoped he would say. He has turned round, though.
+ {tension >= 45} [“I got scared, and I made up a story.” # id: soup.scared # held: Your throat closes on the first word.]
    -> soup
* {tension < 50} [“Come here first. You’re frozen.” # id: soup.frozen # secure: 1]
    ~ tenser(-4)
    ~ nearer(14)
    ~ trusting(4)
    # pose: daniel open
    # mood: maya tender
    He comes and stands in your arms like a coat. There is something round and hard in his pocket.
    You wait for him to go soft. He pats you, twice.
* {tension >= 50} [“Come here first. You’re frozen.” # id: soup.frozen # secure: 1 # strained: Your arms have gone to wood.]
    ~ tenser(2)
    ~ nearer(8)
    # mood: maya anxious
    It comes out like something you say to a child at a kerb. He comes, and stands there, and there is something round and hard in his coat pocket, between you.
    DANIEL (weary): I’m all right.
    You both let go at what seems the right time.
+ {not paused_soup} [Notice what your hands are doing # id: soup.hands # notice]
    ~ paused_soup = true
    ~ tenser(-12)
    # mood: maya neutral
    They have put the salt, the pepper and the phone in a row, by height. You breathe out. It takes a while to get to the end of it.
    # seen: Daniel has found the bowl for himself and stands with his back to her.
    By then he has got himself a bowl. You had been going to do that.
    -> soup
- -> through_the_wall

=== through_the_wall
// He makes his one offer of the evening. She hears it across the table, or through the wall.
{ avoidant >= 4:
    ~ nearer(-8)
    # insert: none
    # exit: maya
    You say you’re dead on your feet, which is true, and you go and take off your watch in the bedroom.
    # shot: wide
    # seen: He is alone at the table, under the lamp.
    Through the wall there is a spoon, going slower and slower. Then it stops.
    # offer: daniel
    DANIEL (tender): Maya? I kept thinking about this soup. On the platform. I thought, she’ll have put the lemon in.
    He isn’t saying it very loud. You could be somebody who hadn’t heard.
- else:
    # insert: none
    # pose: daniel seated
    # pose: maya seated
    # mood: maya weary
    He gets half a bowl down without lifting his head.
    Across the road the café’s sign goes off, as it does at twelve. The kitchen looks smaller without it.
    You could tell him about your day. There was a boy with a bead up his nose. It’s a good one, and you don’t. You look past him at the bowl on the sill. Nine lemons, always.
    # shot: close daniel
    # offer: daniel
    DANIEL (tender): I kept thinking about this soup. On the platform. I thought, she’ll have put the lemon in.
    # shot: mid
    # mood: maya anxious
    INNER: You have been holding your spoon so hard that it has left its pattern in you.
}
-> lemon

=== lemon
* {not paused_lemon} [“I still buy them in nines.” # id: lemon.nines # secure: 1]
    ~ lemon_taken = true
    ~ tenser(-10)
    ~ nearer(10)
    ~ trusting(12)
    { avoidant >= 4:
        You say it to the wall. There is a bit of quiet on the other side of it.
        DANIEL (amused): I know you do. I’ve counted.
        You wait for the rest. There isn’t any rest. The spoon starts up again.
    - else:
        DANIEL (amused): I know you do. I’ve counted.
        His mouth does something it hasn’t done all evening. Then he looks at the door.
        # mood: maya sad
        You wait for the rest. There isn’t any rest. He eats.
    }
* [“You might have rung, and told me that.” # id: lemon.rung # anxious: 1]
    ~ tenser(6)
    ~ nearer(-4)
    ~ trusting(-8)
    # cue: spoon
    # mood: maya cold
    He puts down the spoon so gently that you hear it.
    DANIEL (withdrawn): I’m sorry.
    # mood: maya hurt
    So you have a sorry. The spoon doesn’t start again.
* {avoidant >= 4} [Say nothing. Do your teeth, with the tap on. # id: lemon.teeth # avoidant: 2]
    ~ tenser(-8)
    ~ nearer(-12)
    ~ trusting(-6)
    Up and down, two minutes, as the dentist says. When you turn off the tap there’s nothing to answer any more.
    It is remarkable how well it works.
* {avoidant < 4} [“There’s bread, if you want some.” # id: lemon.bread # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-4)
    ~ trusting(-4)
    DANIEL (neutral): I’m all right, thanks.
    # mood: maya withdrawn
    You cut him some anyway. You ask if it’s stale, and he says it isn’t. He eats it, all of it, down to the crust, to be polite.
* {paused_lemon} [“Your poor hands. Give them here.” # id: lemon.cold # secure: 1]
    ~ lemon_taken = true
    ~ tenser(-2)
    ~ nearer(8)
    ~ trusting(8)
    DANIEL (weary): They’re all right.
    # mood: maya tender
    He lets you have one of them, across the table. It is like being handed something from the freezer.
    Then he says that he ought to charge his phone, and takes it back.
+ {not paused_lemon and avoidant < 4} [Notice his hands # id: lemon.hands # notice]
    ~ paused_lemon = true
    ~ tenser(-6)
    # insert: soup
    # mood: maya tender
    They have gone round the bowl, both of them, and they are not quite working. Those hands haven’t been in a warm pub.
    You look for so long that the thing about the lemon goes past. He picks up his spoon again.
    -> lemon
- -> midnight

=== midnight
~ tenser(8)
# place: kitchen-late
# shot: mid
# ambience: fridge
# enter: maya
# enter: daniel
# pose: daniel away
He plugs his phone in by the toaster, face up, and goes to hang his coat in the hall.
{ avoidant >= 4:
    You have got up for a glass of water.
}
# exit: daniel
# mood: maya anxious
It takes a minute to come back from the dead. You wipe the worktop next to it.
{ late_who and late_not:
    # insert: phone-lit
    # cue: buzz
    It buzzes twice. Both of those are yours: who’s the yellow coat, are you coming back tonight or not.
- else:
    { late_who:
        # insert: phone-lit
        # cue: buzz
        It buzzes. That one is yours. It has taken two hours to go four metres: who’s the yellow coat.
    }
    { late_not:
        # insert: phone-lit
        # cue: buzz
        It buzzes. That one is yours. It has taken an hour to go four metres: are you coming back tonight or not.
    }
}
{ hearted:
    It buzzes. Maya likes a photo that you’re in.
}
{ left_word:
    One voicemail. That’s you, and the soup.
}
# insert: phone-lit
# cue: buzz
{late_who or late_not or hearted or left_word:Then one that isn’t you. It comes with its own little bell.|Then it rings its own little bell. One message, and it isn’t yours.}
FERN: you were so kind tonight. i won’t forget it x # via: phone # stamp: 10:02
{ knows_fern:
    # mood: maya hurt
    INNER: Fern with the wife and the pots. It goes in all the same.
- else:
    # mood: maya hurt
    INNER: You can read upside down. Your ears have started to ring.
}
-> fern

=== fern
* [Turn it over before he sees you’ve seen. # id: fern.over # avoidant: 1 # anxious: 1]
    ~ tenser(4)
    ~ nearer(-4)
    ~ trusting(-4)
    # insert: phone-dark
    # enter: daniel
    # mood: maya ashamed
    You are quick. By the time he comes in you are at the sink, drying a dry cup.
    He looks at the phone on its face. He looks at the cup. He spends his days with nine-year-olds.
* [“It’s Fern. I read it. I’m sorry.” # id: fern.read # secure: 2]
    ~ tenser(4)
    ~ trusting(10)
    # enter: daniel
    # pose: daniel guarded
    DANIEL (cold): You read it.
    # mood: maya ashamed
    You say yes. You had thought that owning up would feel cleaner than this. He holds the thing against his chest, with the light coming out between his fingers.
* [“What was it that you were so kind about?” # id: fern.kind # anxious: 2]
    ~ tenser(10)
    ~ nearer(-6)
    ~ trusting(-8)
    # enter: daniel
    # face: daniel toward
    # mood: maya angry
    He comes back with one arm still in his coat. You have his whole attention. It’s more of it than you’ve had since breakfast, and for a second you could almost warm your hands.
* {tension < 50} [“Somebody loves you.” Go on drying up. # id: fern.joke # avoidant: 1]
    ~ tenser(-2)
    ~ nearer(-6)
    # enter: daniel
    # mood: maya cold
    It is the right voice. It’s the voice for a parking ticket. You go on, and do the forks.
    He reads it standing up, and puts it back just where it was, to the centimetre.
+ {tension >= 50} [“Somebody loves you.” Go on drying up. # id: fern.joke # held: You can’t find the voice for it.]
    -> fern
- -> so_you_know

=== so_you_know
{ anxious >= 7:
    // Opened by reaching: he goes through what she sent, aloud.
    ~ tenser(6)
    ~ trusting(-6)
    His thumb goes back past Fern, and up through the evening. His lips move, like somebody checking a bill.
    { late_who:
        # echo: photo.who
        DANIEL (weary): Who’s the yellow coat. Ten past ten. I was counting slats by then.
    - else:
        { late_not:
            # echo: door.not
            DANIEL (weary): Are you coming back tonight or not. That’s a good question. I was working on that one.
        - else:
            { asked_online:
                ~ read_back = true
                # echo: ticks.online
                DANIEL (weary): Okay, so you’re online. You make it sound like a place I’d gone without you.
            - else:
                DANIEL (weary): You okay, it says. You okay, kiss.
            }
        }
    }
}
{ hearted and anxious < 7:
    # echo: photo.heart
    DANIEL (sad): You gave it a heart. That’s nice. That’s nice of you, considering.
}
# insert: none
# pose: daniel guarded
# mood: maya surprised
DANIEL (ashamed): So you know, then.
He lets out a breath, and doesn’t seem to have another.
{ rang_priya:
    DANIEL (ashamed): Was it Priya?
    INNER: Nicely, she said. Your pulse is going in your ears.
- else:
    DANIEL (ashamed): Who told you?
    INNER: Told you what? Your pulse is going in your ears.
}
# mood: maya anxious
He has stopped where the lino changes colour.
The photograph is still there, in your own phone, on your own side of the table. # hinge # discuss: They are each sure what “it” is. What does he think she knows? What does she?
-> know

=== know
* {tension < 64} [“It’s late, Dan. Shall we leave it?” # id: know.late # avoidant: 2]
    ~ tenser(-14)
    ~ nearer(-10)
    ~ trusting(-4)
    ~ left_it = true
    # pose: daniel neutral
    # mood: maya weary
    His shoulders come down by a whole inch. You did that.
    DANIEL (weary): Thanks. Tomorrow. Yes?
    You say yes. He washes the bowl. You dry the bowl. You are both being so quick about it.
    -> marcus_rings
+ {tension >= 64} [“It’s late, Dan. Shall we leave it?” # id: know.late # held: You couldn’t leave it now if you tried.]
    -> know
* {tension < 56} [“I don’t know anything. Tell me.” # id: know.tell # secure: 2]
    ~ tenser(2)
    ~ nearer(4)
    ~ trusting(8)
    # gaze: daniel down
    # mood: maya pleading
    He doesn’t. He wipes the table, where it’s clean, up to your elbow and around it.
    -> cold_kettle
+ {tension >= 56} [“I don’t know anything. Tell me.” # id: know.tell # held: Your teeth have shut on it.]
    -> know
* {tension >= 34} [“I know as much as I need to, thanks.” # id: know.enough # anxious: 1]
    ~ tenser(10)
    ~ nearer(-8)
    ~ trusting(-6)
    # face: daniel away
    # mood: maya cold
    DANIEL (hurt): Then you know it was always going to be her.
    You had only wanted to sound cool. You hold on to the table.
    # mood: maya hurt
    INNER: Always. You hear it go in, and keep going. You look for the yellow coat in it, and there it is.
    ~ bluffed = true
    -> marcus_rings
+ {tension < 34} [“I know as much as I need to, thanks.” # id: know.enough # held: You haven’t the edge for it tonight.]
    -> know
* [“Look. I’ve looked at it forty times.” # id: know.photo # secure: 1 # anxious: 1]
    ~ tenser(2)
    ~ nearer(6)
    ~ trusting(6)
    # insert: phone-lit
    # mood: maya ashamed
    You put it down in front of him. He looks for as long as people look at their own X-rays.
    DANIEL (weary): That’s my good-loser face. I’d no idea it was so big.
    -> cold_kettle
+ {not paused_know} [Notice which of you is standing # id: know.standing # notice]
    ~ paused_know = true
    ~ tenser(-14)
    # pose: maya seated
    # mood: maya neutral
    You are. You have got between him and the door, with a tea towel. You sit down, and there is more room.
    # pose: daniel away
    In the time it takes, he has turned to the window.
    -> know

=== cold_kettle
{ secure >= 5:
    // Opened by openness: what the kettle is for.
    ~ knows_job = true
    ~ nearer(8)
    ~ tenser(-22)
    ~ trusting(6)
    # insert: none
    # shot: close daniel
    DANIEL (ashamed): I went for deputy head. They read it out tonight, with the cake. It’s Fern.
    DANIEL (weary): My dad used to come in and put his hand on the kettle. To see how long I’d been home. So I fill it. First thing. Cold.
    # shot: mid
    # mood: maya tender
    You look at the kettle. All this time you thought he was thirsty.
- else:
    ~ tenser(4)
    # insert: none
    DANIEL (withdrawn): It’s only work. It’s nothing.
    # mood: maya sad
    He puts the salt straight, and then the pepper. He breathes in, to go on. You are nearly sure that he breathes in.
}
-> marcus_rings
