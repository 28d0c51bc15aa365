// What was waiting on the phone; Marcus; the coat.

=== charge
~ tenser(6)
# place: kitchen-late
# shot: mid
# ambience: fridge
# enter: daniel
You plug your phone in by the toaster, and hang up your coat. When you come back it has come back too.
# enter: maya
# insert: phone-lit
# cue: buzz
{
- her_fern == "fern.over":
    It’s lying on its face. You left it on its back. She is drying a cup that’s dry.
- her_fern == "fern.read":
    MAYA (ashamed): It’s Fern. I read it. I’m sorry.
- her_fern == "fern.kind":
    MAYA (angry): What was it that you were so kind about?
- her_fern == "fern.joke":
    MAYA (cold): Somebody loves you.
- else:
    She’s at the sink, with her back to it.
}
FERN: you were so kind tonight. i won’t forget it x # via: phone # stamp: 10:02
{
- her_photo == "photo.who" and her_door == "door.not":
    Above it, hers. Who’s the yellow coat. Are you coming back tonight or not. So that was what she’d had, in the blue light.
- her_photo == "photo.who":
    Above it, hers. Who’s the yellow coat. So that was what she’d had, in the blue light.
- her_photo == "photo.heart" and her_door == "door.ring":
    Above it, a voicemail. And Maya likes a photo that you’re in. You, clapping. She made thirty-two.
- her_door == "door.not":
    Above it, hers. Are you coming back tonight or not. It has no question mark.
- her_door == "door.ring":
    Above it, a voicemail. You hold it to your ear. The soup keeps. Ring, if you can. You had watched her say it.
- her_photo == "photo.heart":
    Above it, a heart. Maya likes a photo that you’re in. You, clapping. She made thirty-two.
- her_photo == "photo.priya":
    Above it, Priya. maya rang. i said nothing. tell her, you great lump. So it was that, up and down, up and down.
- else:
    Above it there’s nothing of hers since ten.
}
# mood: daniel ashamed
INNER: She knows, then. Your ears have gone hot. # hinge
-> phone

=== phone
* [“So you know, then, about tonight.” # id: phone.know # anxious: 1]
    ~ tenser(4)
    ~ trusting(-2)
    # mood: maya surprised
    Something goes across her face, very quick. She doesn’t say yes.
* {tension < 60} [“Fern got it. Deputy. I didn’t.” # id: phone.say # secure: 2]
    ~ told_job = true
    ~ tenser(-4)
    ~ nearer(6)
    ~ trusting(12)
    # mood: maya surprised
    It takes about as long as a hiccup. Two hours, you had carried that about. She’s staring at you.
+ {tension >= 60} [“Fern got it. Deputy. I didn’t.” # id: phone.say # held: It’s at your teeth, and they’re shut.]
    -> phone
* [“It’s only something about work.” # id: phone.work # avoidant: 1]
    ~ tenser(-2)
    ~ trusting(-6)
    # mood: maya hurt
    You’ve a light voice for it. She has heard you use it to parents.
* [Put it back just where it was. # id: phone.back # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-6)
    # mood: maya cold
    To the centimetre. You straighten the lead as well. Nobody could say that it had ever been read.
- -> her_know_line

=== her_know_line
# insert: none
# pose: daniel guarded
{
- her_know == "know.late":
    { told_job:
        MAYA (weary): Oh, Dan. It’s so late. Shall we leave it?
    - else:
        MAYA (weary): It’s late, Dan. Shall we leave it?
    }
    ~ tenser(-6)
    # mood: daniel weary
    Thanks, you say. You’ve said it before she has finished. She wipes round the salt, and then under it.
- her_know == "know.tell":
    { told_job:
        MAYA (surprised): I didn’t know anything. Tell me.
    - else:
        MAYA (pleading): I don’t know anything. Tell me.
    }
    # mood: daniel ashamed
    There’s nothing in the way, then. That’s what is so awful. There has been nothing in the way since 9:41.
- her_know == "know.enough":
    { told_job:
        MAYA (hurt): I thought I knew as much as I needed to.
        # mood: daniel hurt
        You’d like to know what it was that she knew. It’s too late at night to ask.
    - else:
        MAYA (cold): I know as much as I need to, thanks.
        # mood: daniel hurt
        Then she has known all along. She has sat there, and known it, and watched you eat.
    }
- her_know == "know.photo":
    # insert: phone-lit
    MAYA (ashamed): Look. I’ve looked at it forty times.
    # mood: daniel ashamed
    It’s you, at eight o’clock, clapping, with Fern thanking you by the arm. Forty. You try to see what she saw.
- else:
    She waits. She’s better at it than you are.
}
{ put_five:
    # echo: bar.five
    MAYA (sad): Five mins, you put.
}
The kettle has boiled long ago. Neither of you has poured.
INNER: Your hand has gone to the side of it. It does that by itself.
-> cold

=== cold
* {tension < 62} [“My dad used to feel the kettle.” # id: cold.kettle # secure: 2]
    ~ told_kettle = true
    ~ tenser(-6)
    ~ nearer(8)
    ~ trusting(8)
    To see how long you’d been home, you say. And what you had done with it. So you fill it, first thing. Cold.
    # mood: maya tender
    She looks at it. It takes her a long time, for a kettle.
+ {tension >= 62} [“My dad used to feel the kettle.” # id: cold.kettle # held: You’re standing up. It’s a thing for sitting down.]
    -> cold
* [Wipe the table, up to her elbow. # id: cold.wipe # avoidant: 1]
    ~ tenser(-6)
    ~ nearer(-6)
    And round it. She lifts her elbow, and you thank her for it, and do underneath.
    # mood: maya sad
    You breathe in, to go on. You’re nearly sure you’re going to go on.
* [“Don’t be nice to me about it.” # id: cold.nice # anxious: 1]
    ~ sorries = sorries + 1
    ~ tenser(6)
    ~ trusting(-2)
    # mood: maya hurt
    MAYA (hurt): I haven’t been nice.
    It is a fair point. You were ahead of her. You’ve been down there since ten, having her be nice to you.
* [“See my good-loser face? It’s big.” # id: cold.face # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(4)
    # mood: daniel amused
    You do it for her, with the hands. It gets a laugh out of both of you.
    # mood: maya sad
    Then it’s on your face, and there is nowhere to put it down.
+ {not paused_cold} [Notice where she’s standing # id: cold.stand # notice]
    ~ paused_cold = true
    ~ tenser(-12)
    # gaze: daniel toward
    # pose: maya open
    By the table, with a tea towel. Not in front of the door. You had had her in front of the door. You come off the balls of your feet.
    # seen: Maya hangs up the tea towel.
    She has seen you look. She hangs it up.
    -> cold
-
{ secure >= 5 and her_know != "know.late":
    // Opened by openness: she has a day, too.
    ~ nearer(4)
    MAYA (amused): I had a boy with a bead up his nose. I’ve had nobody to tell.
}
-> marcus_rings

=== marcus_rings
~ tenser(4)
# cue: buzz
# insert: phone-lit
And your phone walks off along the worktop by itself. MARCUS. He never rings.
{
- her_marcus == "marcus.now":
    MAYA (pleading): Not now.
    # mood: daniel anxious
    So you let it ring, for her. It rings six times, and stops, and starts again.
- her_marcus == "marcus.take":
    MAYA (tender): Take it. He wouldn’t ring for fun.
    # mood: daniel tender
    She has never met anyone she wouldn’t pick up for. You go hot behind the eyes, and pick up.
- her_marcus == "marcus.tap":
    # face: maya away
    She turns on the tap, hard, so as not to hear. You can hear her not hearing. You have to ask him to say it again.
- her_marcus == "marcus.speaker":
    MAYA (angry): Put him on the speaker, would you?
    # mood: daniel withdrawn
    You lay your brother on the table, between the salt and the pepper, and take your hand away.
- else:
    You pick it up.
}
# insert: none
MARCUS (warm): Well? Are you Deputy Dan? Leo’s made you a badge. He ran out of badge. It says DEPU.
INNER: She has heard that. The Khans have heard it.
-> badge

=== badge
* [“No, mate.” Look at Maya for it. # id: badge.look # secure: 1]
    ~ tenser(4)
    ~ nearer(8)
    ~ trusting(8)
    # gaze: daniel toward
    # mood: maya tender
    DANIEL (ashamed): It was Fern.
    It’s no easier with a face there. You keep looking at it.
* [“No, mate.” Tell it to the glass. # id: badge.glass # avoidant: 1]
    ~ tenser(-2)
    ~ nearer(-6)
    # face: daniel away
    DANIEL (ashamed): It was Fern.
    There’s a man in the window who says it at the same time. Behind him stands a woman with her hand on a chair.
* [“Tell him it’s the best badge.” # id: badge.best # avoidant: 1]
    ~ tenser(2)
    ~ trusting(-4)
    # mood: daniel tender
    MARCUS (warm): So you are!
    DANIEL (ashamed): No. No, it was Fern. It’s still the best one.
    You had one second of being it, with her there.
* [“No. I’m sorry. Tell Leo sorry.” # id: badge.sorry # anxious: 1]
    ~ sorries = sorries + 1
    ~ tenser(4)
    # gaze: daniel down
    MARCUS (sad): What for, you daft thing? He’s five.
    You don’t know. It was in your mouth already.
- -> he_has_a_cough

=== he_has_a_cough
# mood: maya hurt
MARCUS (weary): Only, he’s got that cough, Danny, and I’m on at five.
You’ll come, you say. You have said that to him all your life, and it’s never once taken you two hours.
{
- her_told == "told.soup":
    { told_job:
        MAYA (hurt): Marcus knew. Leo knew. Then me.
    - else:
        MAYA (hurt): Marcus knew. Leo knew. I just made soup.
    }
    # mood: daniel hurt
    So you lost, and you lost in the wrong order.
- her_told == "told.why":
    MAYA (sad): What did you think I’d do, Dan?
    # mood: daniel surprised
    She wants to know. Nobody has ever asked you that.
- her_told == "told.good":
    MAYA (tender): Oh, Dan. You’d have been so good.
    # mood: daniel crying
    There it is. It’s as kind as you’d thought. You read the salt, down to the address.
- her_told == "told.meetings":
    MAYA (amused): You’d have hated it. The meetings.
    # mood: daniel amused
    She’s quick. You’re laughing before you’ve felt anything.
- else:
    She pulls out the other chair, and doesn’t say for whom.
}
{ tried_send:
    In the phone, under Marcus, it’s still trying. No. Can you come and.
}
-> kind

=== kind
* {tension < 66} [“Be kind. I couldn’t have stood it.” # id: kind.kind # secure: 2]
    ~ tenser(2)
    ~ nearer(6)
    ~ trusting(10)
    # mood: maya hurt
    MAYA (hurt): {said_bench:You sat in the cold, so I wouldn’t be kind to you.|You stayed out till midnight, so I wouldn’t be kind to you.}
    Put like that. You can’t think how else to put it.
+ {tension >= 66} [“Be kind. I couldn’t have stood it.” # id: kind.kind # held: Your chin would go. You hold on to it.]
    -> kind
* [“Marcus has seen me lose before.” # id: kind.marcus # avoidant: 1]
    ~ tenser(4)
    ~ nearer(-6)
    ~ trusting(-4)
    # mood: maya hurt
    MAYA (hurt): I’d have liked to.
    You had not thought of it as something that a person could be left out of.
* [“Say you’re not fed up with me.” # id: kind.fed-up # anxious: 2]
    ~ sorries = sorries + 1
    ~ tenser(6)
    ~ trusting(-4)
    # mood: maya weary
    MAYA (weary): I’m not fed up with you.
    You listen to it the way you’d bite a coin. She sees you do that.
* [“The lanyard alone, Maya. The hall.” # id: kind.lanyard # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(2)
    # mood: maya amused
    You’re both funny about lanyards for a while. She does the assembly. You had something in your mouth to say, and you swallow it.
- -> fetch_coat

=== fetch_coat
~ tenser(-2)
# shot: wide
# pose: daniel neutral
{ not said_bench:
    { blamed_trains:
        # echo: kettle.trains
        MAYA (sad): It wasn’t trains, was it?
    - else:
        MAYA (sad): Where were you, Dan?
    }
    You tell her about the bench. She looks out at it, and then at where she had stood.
}
{ told_lemon:
    # echo: slats.lemon
    I didn’t get it, you’d told the lemon. It knew before any of them.
}
{ sorries >= 3:
    // Opened by reaching: she has been counting.
    ~ tenser(4)
    MAYA (weary): You keep on being sorry, Dan. I don’t know where you want it put.
}
It’s half past twelve. You fetch your coat, and have it over your arm.{not lemon_out: It hangs badly on the one side.} You could go at half past four, you say, or now, and have his floor.
{
- her_hall == "hall.soup":
    MAYA (tender): You never finished your soup.
    # mood: daniel tender
    So there is still some. She kept the ring on.
- her_hall == "hall.bread":
    MAYA (tender): Go now. Be here at eight, with bread.
    # mood: daniel surprised
    She’s letting you go, and she has told you when it’s over.
- her_hall == "hall.need":
    MAYA (sad): I need you in here, even with nothing.
    # mood: daniel ashamed
    It’s the one thing you don’t know if you’ve got.
- her_hall == "hall.stay":
    MAYA (pleading): Stay, please. I’ll wake you up at four.
    # mood: daniel tender
    Nobody has ever wanted you at four.
- her_hall == "hall.easiest":
    MAYA (withdrawn): Whatever’s easiest for you. I’m up at six.
    # mood: daniel withdrawn
    So it makes no odds. You look to see if it makes any odds. She is doing something to the cloth.
- her_hall == "hall.dont-go":
    MAYA (pleading): Stay. You can’t just go, not after this.
    # mood: daniel anxious
    She has got between you and the stairs. She doesn’t know that she has.
- her_hall == "hall.phone":
    MAYA (pleading): Then leave me your phone, Dan. Unlocked.
    # mood: daniel hurt
    There’s nothing in it. That’s what she’d find: two hours of it.
- else:
    She waits to see what you’ll do with the coat.
}
INNER: The coat’s heavier than it was. # hinge # discuss: What has he heard her say, and what had she said?
-> coat

=== coat
* [Coat down. Take out two spoons. # id: coat.spoons # secure: 1]
    { trust >= tension or told_job:
        -> sent
    - else:
        -> the_click
    }
* [“Eight o’clock. I’ll bring bread.” # id: coat.eight # secure: 2]
    { trust >= 44:
        -> depu
    - else:
        MAYA (weary): You’ll see how it goes.
        -> switched_off
    }
* [“I’ll go at half four. You sleep.” # id: coat.half-four # avoidant: 2]
    { avoidant >= 9:
        MAYA (cold): Go now, then. I’d only be listening.
        -> switched_off
    - else:
        -> the_click
    }
* [“I’ll do it however you want it.” # id: coat.want # anxious: 2]
    { anxious >= 6:
        MAYA (weary): I want you to want something.
        -> the_click
    - else:
        MAYA (tender): Then sit. You’re horrible at four.
        -> sent
    }
* {secure >= 6} [“I’d sit down there again, Maya.” # id: coat.again # secure: 2]
    -> good_window
+ {not paused_coat} [Notice the weight in the pocket # id: coat.pocket # notice]
    ~ paused_coat = true
    ~ tenser(-6)
    { lemon_out:
        It’s only the dead weight of a coat. The lemon’s on the table. She has her hand over it, to stop it rolling.
    - else:
        It’s the size of a fist, and warm. You move the coat to your other arm, so that she shan’t see, and she sees.
    }
    -> coat
