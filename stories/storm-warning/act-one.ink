// The car: a number, a voice on the speaker, a wiper; and the way up with the books.

=== lights_outside_school
~ closeness = 56
~ tension = 22
~ trust = 52
# place: car-rain
# shot: mid
# ambience: rain-car
# enter: tom left
# pose: tom seated
# enter: priya right
# pose: priya seated
TOM (amused): Two hundred and eleven.
It’s in the bin outside school, ribs up, handle on. A dead umbrella. You have counted them for nine years, you and Tom, and there is one rule. You both have to see it.
You see it. You pull the door shut on the rain. On your knees there’s a box of thirty maths books, and a lemon with a nail in it from Daniel, across the corridor. The heater has been going on your side since before you came out.
# cue: wipers
The radio says Storm Colin has got to Wales, and been given a colour.
It’s Tuesday. Have you called the roofer, you had asked him, one Sunday night. Yes, said Tom. He says Tuesday. You were so glad that you kissed him on the head.
# mood: priya anxious
That was four Tuesdays ago.
INNER: Something clicks at the back of your tongue, like a gas ring that won’t catch.
-> umbrella

=== umbrella
* [“Two-eleven. Did the roofer come?” # id: umbrella.come # secure: 1]
    ~ first_words = 1
    ~ tenser(4)
    ~ trusting(4)
    TOM (neutral): Not in this, Pri.
    He tells the mirror. It’s fair: nobody goes up on slates in a Colin.
    # mood: priya neutral
    So you’ve an answer. You can’t find anything wrong with it.
* [“What time did he get there, then?” # id: umbrella.time # anxious: 1]
    ~ first_words = 2
    ~ tenser(8)
    ~ trusting(-4)
    It’s how you’d ask a child with no bag.
    # gaze: tom away
    TOM (neutral): He didn’t, I don’t think. With the wind.
    # mood: priya anxious
    He’s gone pink round the ears. You’d wanted something to get hold of, and it’s warm.
* [“Poor thing. Chips at two-twenty.” # id: umbrella.chips # avoidant: 1]
    ~ first_words = 3
    ~ tenser(-6)
    ~ nearer(4)
    TOM (warm): Haddock at two-fifty. I’m saving up.
    # mood: priya amused
    It lasts to the swings: batter, scraps. It’s the best talk you’ve had all week.
    # mood: priya neutral
    On the far side of it, it’s still Tuesday.
- -> kenny_rings

=== kenny_rings
~ tenser(6)
The car starts to ring. Your phone got into its speaker in June, and stayed.
KENNY (warm): Mrs Rudd? Kenny, from Rudd’s. You left us a message, would the wind stop us coming. Only I’ve not got you down, love. Not for a Tuesday. Not for any day.
Tom’s hands have gone to ten to two, like a learner’s.
KENNY (warm): That Tom in there? How’s your dad?
TOM (neutral): Talking. A bit.
KENNY (amused): Is he! Tell him the new lad can’t cut a slate.
It was Alec’s firm first. RUDD & SON, say the vans, though the son went into kitchens. Alec hasn’t had a word in him since the stroke. So you’d thought.
# mood: priya hurt
INNER: Your ears have gone hot. Nobody coming; Alec talking. # discuss: Two pieces of news in one phone call. Which would you have picked up?
-> speaker

=== speaker
* [“Your dad’s talking? Since when?” # id: speaker.dad # secure: 2]
    ~ asked_dad = true
    ~ tenser(-2)
    ~ nearer(4)
    ~ trusting(8)
    # face: tom toward
    TOM (surprised): September. Back end.
    He looks as if he’d put his fists up and been handed his coat.
    # face: tom away
    TOM (withdrawn): It’s hardly talking. It’s hardly a word.
    # mood: priya sad
    You wait for the rest. By the bakery it’s too late to ask about the roof.
* [“You said he was coming. Four times.” # id: speaker.four # anxious: 1]
    ~ said_four = true
    ~ tenser(10)
    ~ trusting(-4)
    # gaze: tom down
    TOM (ashamed): I know I did.
    He gives you that straight off. It’s like a stair that isn’t there.
    TOM (withdrawn): I was going to sort it.
    # mood: priya angry
    You’d have liked a better lie.
* [“Ring him back. Ask him which Tuesday.” # id: speaker.ring # anxious: 2]
    ~ tenser(14)
    ~ nearer(-4)
    ~ trusting(-8)
    # gaze: tom down
    TOM (weary): I’ll not. Not with you listening.
    He goes red from the collar up. You have a whole class who go like that.
    # mood: priya angry
    It’s a relief, for a street or two. There are two of you now who know it.
* [“It’s gone green, Tom. You can go.” # id: speaker.green # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-6)
    # face: priya away
    # mood: priya withdrawn
    He goes. You go with him, past the bakery and the bus station, in what anybody would call peace.
    There’s a woman in the side window with rain running down her. She doesn’t look upset. She looks like somebody who is being driven home.
+ {not paused_speaker} [Notice the wipers # id: speaker.wipers # notice]
    ~ paused_speaker = true
    ~ tenser(-10)
    # cue: wipers
    # mood: priya neutral
    Yours goes all the way over. His stops short each time, and shivers. You watch it not get there, nine or ten times.
    # gaze: tom toward
    # seen: Tom looks across at her.
    Tom opened his mouth in there somewhere. By the time you look, he’s shut it.
    -> speaker
- -> viaduct

=== viaduct
~ tenser(4)
# mood: priya anxious
Under the viaduct his wiper lies down on the bonnet like a dog. He pulls in.
TOM (neutral): Two minutes.
# cue: car-door
# exit: tom
That’s what he does. It goes quiet, and he finds the thing with a screw in it.
He’s at your window, all rain.
TOM (neutral): Have you a hair bobble?
You have a voice for firms. You got it at nine, for the gas board, when they couldn’t hear your mother. This is Mrs Mistry, you said. After that it was always you who rang. The roof’s the one call you ever gave away.
INNER: One hand is up at your hair. The other has found the phone. # hinge
-> wiper

=== wiper
* [Get out too. Hold the torch for him. # id: wiper.torch # secure: 1]
    ~ held_torch = true
    ~ tenser(-4)
    ~ nearer(10)
    ~ trusting(6)
    # cue: car-door
    # exit: priya
    # seen: Two empty seats, and the rain going down the glass.
    The rain goes down your neck as if you’d sent for it. You hold the light. He winds the bobble round, purple, with a bead.
    TOM (weary): You’ll catch your death.
    He had wanted the two minutes.
* [“Did you forget, Tom, or did you lie?” # id: wiper.lie # anxious: 2]
    ~ asked_which = true
    ~ tenser(10)
    ~ trusting(-6)
    # mood: priya angry
    You say it through four inches of window. He has the end of the wiper in his teeth.
    TOM (hurt): Neither.
    So he answered. He has told you something, and it’s more than you’ve had since school.
    You go back over it. Forget; lie. There’s nothing else on the list.
* [Pass it out to him. Put the window up. # id: wiper.pass # avoidant: 1]
    ~ tenser(-8)
    ~ nearer(-8)
    # mood: priya withdrawn
    In here it’s loud, and dry, and yours. You mark two sums by the light of the clock, and both of them come out.
    When he gets in he says sorry for the wet. You say not at all. You’ve said it like that to people at bus stops.
* [Ring Kenny back now. Book it yourself. # id: wiper.book # anxious: 1 # avoidant: 1]
    ~ booked = true
    ~ tenser(-6)
    ~ nearer(-6)
    ~ trusting(-6)
    KENNY (warm): Thursday week, if it drops. Shall I tell Tom?
    # mood: priya neutral
    You say you’ll tell him. It takes forty seconds.
    Then he gets in, soaked, so pleased with the wiper. You look at the wiper. You don’t say Thursday week.
- -> sixty_four

=== sixty_four
~ tenser(4)
# place: stairwell-night
# shot: wide
# ambience: stairwell
# enter: tom
# enter: priya
# pose: tom away
Sixty-four steps, and then nothing over you but your own roof. That’s how you could afford it.
The lamp on the stairs gives you ninety seconds. It goes out by Miss Prior’s door, always, and whoever minds the dark has to press it.
Tom has got your box of books up on his shoulder. He didn’t ask. He’s half a flight ahead, dripping.
# cue: steps
On the third turn there’s a gouge in the plaster, as long as your arm, where the sofa stuck.
# mood: priya hurt
INNER: You’ve nothing to carry. Your arms just hang there.
-> box

=== box
* [“Give them here. They’re my books.” # id: box.mine # avoidant: 1]
    ~ tenser(-4)
    ~ nearer(-6)
    ~ trusting(-4)
    TOM (weary): It’s only books, Pri.
    He hands it down, on Miss Prior’s mat.
    You take it the rest of the way with your chin on the lid. It weighs what it weighs. At the top your arms are shaking, and at least they’re your own.
* [“When were you going to tell me?” # id: box.when # anxious: 1]
    ~ tenser(8)
    ~ nearer(4)
    ~ trusting(-4)
    # cue: switch
    The lamp goes. Your voice runs on up without you, tell me, tell me. He’s stopped. He’s had to.
    TOM (weary): Can I get it through the door first?
    # mood: priya angry
    You press the light. It’s you who minds.
* [Keep close. Get a hand under one end. # id: box.hand # anxious: 1]
    ~ tenser(4)
    ~ nearer(8)
    It doesn’t need a hand under it. He slows down, so that you can keep it there, and then you’re both going up at nobody’s pace.
    TOM (neutral): I’ve got it, you know.
    # mood: priya ashamed
    You know. You leave the hand where it is.
* [Hang back. Let the lamp go out on you. # id: box.back # avoidant: 1]
    ~ tenser(-10)
    ~ nearer(-8)
    # cue: switch
    # mood: priya neutral
    You stay on the third turn and don’t press it. You hear him all the way up, and the key, and the door.
    Then nothing wants you. There’s a good half-minute of that. You could live in it, if it had a chair.
- -> jam_pan
