// A kettle, a bowl of soup, and what she did with each.

=== tap
~ tenser(4)
# place: kitchen-evening
# shot: mid
# ambience: fridge
# enter: maya
# enter: daniel
# pose: daniel away
# cue: kettle
# mood: maya anxious
You go past her, in your coat, and fill the kettle. You do that in any house. While a tap is running nobody can very well say anything.
It smells of lemon in here.
INNER: The tap won’t run for ever. You turn it off a bit at a time. # hinge
-> kettle

=== kettle
* {not she_came()} [“Battery died at nine. Then trains.” # id: kettle.trains # avoidant: 2]
    ~ blamed_trains = true
    ~ tenser(-8)
    ~ trusting(-8)
    Something at the junction, you tell the mugs. It’s a sound little lie. It has a junction in it.
    # mood: daniel neutral
    DANIEL (neutral): Is there any of that soup left?
* {tension < 52} [{she_came():“I liked it, that I could see you.”|“I was on the bench. Down there.”} # id: kettle.bench # secure: 2]
    ~ said_bench = true
    ~ tenser(8)
    ~ nearer(4)
    ~ trusting(10)
    # mood: maya surprised
    The kettle gets louder. She has turned her head, the way you’d turn to see which pipe it was.
    You had a second half ready.
    DANIEL (ashamed): Is there any of that soup left?
+ {tension >= 52} [{she_came():“I liked it, that I could see you.”|“I was on the bench. Down there.”} # id: kettle.bench # held: It has gone down with the tap.]
    -> kettle
* [“Sorry. I’m sorry. Really, sorry.” # id: kettle.sorry # anxious: 1]
    ~ sorries = sorries + 1
    ~ tenser(4)
    ~ trusting(-2)
    # mood: maya weary
    MAYA (neutral): All right.
    It’s one too many. You could say what they’re for.
    DANIEL (ashamed): Is there any of that soup left?
* [“Is there any of that soup left?” # id: kettle.soup # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-2)
    You say it to the tap. It’s a nice plain thing for somebody to say who has come in at a door.
    # mood: maya sad
    Behind you she goes so quiet that you look to see if she’s still there.
- -> her_soup_line

=== her_soup_line
# face: daniel toward
{
- her_soup == "soup.serve":
    MAYA (neutral): Back ring. It only wants warming.
    # mood: daniel weary
    So it isn’t to be talked about. Thank God, you think. Then you stand and listen to the rest of that, in case there’s more.
- her_soup == "soup.nine":
    { blamed_trains:
        MAYA (angry): Nine? You were online at 9:41, Daniel.
    - else:
        MAYA (angry): You were online at 9:41, Daniel.
    }
    # mood: daniel withdrawn
    She has it to the minute. So did you. But she has it like a thing in a bag with a number on.
- her_soup == "soup.why":
    MAYA (hurt): But why down there? Why not in here?
    # mood: daniel withdrawn
    If you had the because, you’d have come home with it. You look for one now, in the cupboard with the bowls.
- her_soup == "soup.scared":
    MAYA (anxious): I got scared, and I made up a story. By ten it had a girl in it.
    # mood: daniel surprised
    There was never a girl in anything. You’d like to laugh, and you’d like to sit on the floor, and you say that you’re sorry about the girl.
- her_soup == "soup.frozen":
    MAYA (tender): Come here first. You’re frozen.
    # mood: daniel tender
    She’s warm all the way up. In a minute you will have to deserve it. There’s the lemon between you in your pocket, and you pat her on the back, twice, like a horse.
- else:
    She puts a bowl down, and it’s full.
}
# pose: daniel seated
# pose: maya seated
# insert: soup
She has put the lemon in. Nobody else’s soup has ever had you in it.
INNER: Your hands have gone round the bowl, and they hurt.
-> spoon

=== spoon
* [“I kept thinking about this soup.” # id: spoon.soup # secure: 1]
    ~ said_soup = true
    ~ tenser(-4)
    ~ nearer(6)
    ~ trusting(4)
    On the platform, you say. You’d meant it to be longer.
* [Lemon out. On the table. No words. # id: spoon.lemon # secure: 1]
    ~ lemon_out = true
    ~ tenser(2)
    ~ nearer(8)
    ~ trusting(4)
    It rolls, and stops against the salt. Neither of you picks it up.
* [“That’s a very good soup, Maya.” # id: spoon.good # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-4)
    It’s true, and it’s what you would say in a café. She says, good.
* [“You shouldn’t have waited up.” # id: spoon.wait # avoidant: 1 # anxious: 1]
    ~ tenser(6)
    ~ trusting(-6)
    # mood: maya hurt
    It was meant kindly. She puts down her spoon.
+ {not paused_spoon} [Notice her spoon # id: spoon.hers # notice]
    ~ paused_spoon = true
    ~ tenser(-10)
    # gaze: daniel toward
    # mood: maya sad
    She is holding it so hard that it’ll leave its pattern in her. It’s her second bowl, by the look of the spoon, or she hasn’t had a first.
    When you look down again yours has stopped steaming, and she has moved the salt away.
    -> spoon
-
{ avoidant >= 6:
    // Closed by keeping: she has had enough of the back of him.
    ~ nearer(-10)
    # pose: maya away
    # mood: daniel sad
    She takes her bowl to the sink, and washes it with her back to you. It’s a long time for one bowl.
}
-> her_lemon_line

=== her_lemon_line
# insert: none
{
- her_lemon == "lemon.nines":
    ~ nearer(6)
    { said_soup or lemon_out:
        MAYA (tender): I still buy them in nines.
    - else:
        MAYA (tender): I buy them in nines, you know. Still.
    }
    # mood: daniel tender
    You know. You’ve counted. You look at the door.
- her_lemon == "lemon.rung":
    { said_soup:
        MAYA (hurt): You might have rung, and told me that.
    - else:
        MAYA (hurt): You might have rung, Dan. That’s all.
    }
    # mood: daniel withdrawn
    You might. You put down your spoon so that it can’t be heard.
- her_lemon == "lemon.teeth":
    # exit: maya
    Then there’s a tap, and teeth being done, for two minutes, by somebody who isn’t listening with all her might. You know that tap.
- her_lemon == "lemon.bread":
    MAYA (neutral): There’s bread, if you want some.
    # mood: daniel neutral
    You don’t. She cuts it all the same, so you eat it, down to the crust. It seems to hurt her.
- her_lemon == "lemon.cold":
    ~ nearer(4)
    MAYA (tender): Your poor hands. Give them here.
    # mood: daniel ashamed
    You let her have one. It burns. You ought to charge your phone, you say, and take it back.
- else:
    She looks at you, and gets up, and wipes the side.
}
-> charge
