// Seven ways for the night to come to rest.

=== two_hundred_and_twelve
~ tenser(-20)
~ nearer(20)
~ trusting(10)
# insert: none
# place: kitchen-storm
# shot: wide
# ambience: rain-roof
{ climbed:
    He holds the ladder. You’ve been as far as the hatch. This time you go in.
- else:
    He holds the ladder. Five years you’ve lived under it, and never put your head in.
}
Gutter on string, from rafter to rafter. Paint tins, a baby bath, your fondue set. There are eleven drips up here, and there’s a cloth in the bottom of every one.
TOM (ashamed): So you’d sleep.
{ checked:
    # echo: ladder.money
    Nine pounds, nine pounds, nine. They come in packs of six.
}
{ cloth_taken:
    You’d thought it was one cloth.
}
Over the bed, where it’s worst, an umbrella hangs upside down from a nail. It’s full to the ribs, and it lets itself down through a hose into a bucket, quite quietly.
TOM (tender): One-eight-six. By the bus station. I went back for it.
INNER: It goes through you from the top, like a hot drink.
It can’t be dead, then, you say. It’s working.
{ not told:
    TOM (ashamed): I did ask Dad. It’s the one word he’s got, Tuesday. I told you what he said.
}
# place: stairwell-dawn
# shot: mid
# ambience: stairwell
# enter: tom
# enter: priya
# pose: tom open
# pose: priya open
# mood: tom tender
# mood: priya tender
At six you take the last bucket down between you, a hand each on the handle. Miss Prior has her door open. Up or down, she wants to know.
TOM (amused): Both.
{ said_bus:
    # echo: landing.bus
    TOM (tender): That’ll be the ten past six, going.
}
TOM (tender): Come up to Dad’s on Sunday. He’ll only say Tuesday.
At eight he rings Kenny{booked: himself}. It’s Tom Rudd, he says. It’s my own roof. His ears are scarlet. You hold his other hand, and you don’t say a word.
# insert: two-hands
Out of the window on the turn there’s one in the gutter, over the road, with its legs in the air. You see it first. You say nothing. You wait until he’s seen it too. # ending: two-hundred-and-twelve
-> END

=== eight_o_clock
~ tenser(-12)
~ trusting(6)
# insert: none
# shot: mid
# mood: tom tender
TOM (tender): Eight.
He finds a card in his wallet to write it on. RUTH, it says on the front, over the café, and a telephone number. It was on the board at Alec’s home, for families.
TOM (ashamed): I took it for me. But there’s two chairs in the picture.
You don’t say anything. You put it back in his wallet for him, the right way up.
You sleep four hours, the both of you, at the dry end of the bed. The pan doesn’t spill.
# place: stairwell-dawn
# shot: wide
# ambience: stairwell
# enter: tom
# pose: tom seated
# enter: priya
# mood: priya anxious
At ten to eight you go down with your box of books. He is sitting on the third turn, in his coat, with the phone on his knee.
It’s in your mouth all the way past him. It’s got a question mark on it.
TOM (anxious): Mind how you go, Pri.
# exit: priya
You’re on the flight below when you hear it, very small, in some other part of town: a phone ringing. Once. Twice.
INNER: Your foot has stopped. You could stand here and know.
The lamp’s on. It lasts right down to the bottom, now. A third ring, and somebody breathes in. You put your foot on the next step. # ending: eight-o-clock
-> END

=== whose_roof
~ tenser(-10)
~ trusting(8)
# insert: none
# shot: close tom
# mood: tom sad
TOM (sad): I look up all day, love. I’ve looked up since I was eight. I can’t do it with you watching me look.
# shot: mid
# mood: priya sad
TOM (sad): I want to come home to where an inch doesn’t matter. You’d have to stop seeing it, Pri. I’d not ask it.
It’s the most he’s said since spring. He has gone hoarse on it. Your shoulder is against the gouge.
~ closeness = 46
# place: stairwell-dawn
# shot: mid
# ambience: stairwell
# enter: tom
# pose: tom seated
# enter: priya
# pose: priya seated
# mood: priya tender
You talk until the window goes grey. The roof first. Your dad’s money as a loan, on paper, with both names. Then the flat. Sundays, you’d like to go up to Alec, one in two, and he says Alec would like that, and you both say when.
# insert: key
He works the door key off his ring, and looks at it, and works it back on.
TOM (ashamed): I’ll want it for the tins. Till the roof’s done.
# mood: priya amused
And that does it. You laugh till you have to hold the rail. He’s got his head on his knees.
# insert: none
# shot: wide
# mood: tom tender
At seven he carries your books down, and you let him. The rain has stopped. Over the road there’s one in the gutter, legs up.
{ first_words == 3:
    # echo: umbrella.chips
    TOM (tender): Two-twelve. We’d never have made the chips.
- else:
    TOM (tender): Two hundred and twelve.
}
You see it. You stand there in the doorway, the two of you, and neither one goes first. # ending: whose-roof
-> END

=== overhead
~ tenser(-8)
~ nearer(-14)
# insert: none
# mood: priya sad
He takes a pillow up the ladder, and the torch. The tins won’t wake you, he says, if he’s up there to see to them.
# place: kitchen-storm
# shot: wide
# ambience: rain-roof
# enter: priya
# pose: priya seated
# mood: priya weary
You don’t go to bed. You sit at the dry end of the table in your coat, under him. You can follow him by the boards. A tin: lift, pour, put down. Another. You count them, since you’re awake. Eleven.
At three he does them all again.
# shot: close priya
# mood: priya surprised
It’s three in the morning. It’s the very sound. All those nights you lay there on your side with your eyes open, and that’s where he was.
INNER: Your hand has gone up by itself, flat, as if the ceiling were a horse.
# shot: wide
# mood: priya tender
About four you get the broom. You’ve no message. You knock on the ceiling, twice, with the end of the handle.
Nothing. Rain. You feel a fool, in a coat, with a broom.
Then, over your head, two knocks. He’s about an inch out. # ending: overhead
-> END

=== the_rota
~ tenser(-16)
~ nearer(-20)
# insert: none
# mood: tom neutral
# mood: priya neutral
He writes it down on the dry side of the gas bill, with a ruler. TOM, till four. PRIYA, till six. You each put your initials.
# place: kitchen-storm
# shot: wide
# ambience: rain-roof
# enter: tom
# pose: tom away
# mood: tom weary
You do it very well. It would be a pleasure to watch. Pan, tins, bath, pan. Nobody has to say sorry, because nobody’s been anything.
# exit: tom
# enter: priya
# pose: priya away
# mood: priya withdrawn
At four he touches your foot through the blanket, once. Thanks, you say. Thanks, says Tom.
You find your way round up there by torch. He’s left you a note on a beam. Mind this, it says.
{ cloth_taken:
    There’s a cloth in the bottom of every tin. You meant to say something about that. You’d have had to wake him.
}
At six you touch his foot. You get in where he’s been. It’s still warm, and it’s just his size. You fit your back to where his back was, and hold still so as to keep it.
# enter: tom
# pose: tom neutral
In the morning the floor is dry.
TOM (warm): We make a good team.
# mood: priya sad
You say that you do. Neither of you, all night, has been in that bed with anybody in it. # ending: the-rota
-> END

=== on_the_list
~ tenser(-6)
~ nearer(8)
~ trusting(-10)
# insert: none
# exit: tom
# mood: priya neutral
He goes to bed when he is told. You hear one shoe, and then the other.
# place: kitchen-storm
# shot: mid
# ambience: rain-roof
# enter: priya
# pose: priya seated
# mood: priya warm
Then you make the list. Kenny, the bank, your dad. Miss Prior’s rose. Somebody for Alec’s speech. By five it’s two pages, in four colours, and every one has a phone number. You haven’t felt so well since Sunday.
# insert: phone-lit
# mood: priya neutral
At seven you ring Kenny, in the voice. This is Mrs Rudd. It has never failed you, not since you were nine.
KENNY (warm): Righto. And what does Tom say? He’ll have his own ideas, will Tom.
# insert: none
# enter: tom
# pose: tom guarded
He’s in the doorway, holding your tea with both hands, looking for a gap to put it in.
You say that Tom will be there to open the door.
He puts the mug on the list, and moves it off the list. There’s a ring, on Kenny. He reads down.
TOM (neutral): Which am I?
You tell him he’s green.
# exit: tom
# shot: wide
# mood: priya sad
He goes and makes a start on the green ones. It will all get mended now. You read it through from the top. There’s nothing on it that wants two. # ending: on-the-list
-> END

=== five_minutes
~ tenser(8)
~ nearer(-26)
~ trusting(-8)
# insert: none
# shot: wide
# pose: tom away
# mood: priya pleading
TOM (withdrawn): I’ll go to Dad’s. It’s just a bed.
# exit: tom
# cue: steps
You press the lamp, so that he’ll see his way. There are forty left, from here. You hear him do all of them.
He doesn’t slam it. He shuts it with his hand round the latch, for Miss Prior.
# mood: priya anxious
You stand where he can find you, if he comes back for something. He was never one to forget things.
# insert: phone-lit
PRIYA: text me when you’re there # via: phone # stamp: 2:31
PRIYA: tom # via: phone # stamp: 2:40
# insert: none
# shot: close priya
# mood: priya crying
From the window on the turn you can see the car go down to the lights. The wind has got an umbrella by the handle, inside out, and it’s dragging it along the road after him.
You both have to see it. That’s the only rule there is.
~ closeness = 6
# shot: wide
# mood: priya sad
# seen: The lamp is on over the empty stairs.
It should be dark by now. You always had ninety seconds. He has set it to five minutes, and it stays on, and on, over all those stairs, with nobody on them. # ending: five-minutes
-> END
