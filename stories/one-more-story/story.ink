// One more story. You are Marcus. One bedtime, from ten to eight by a clock that is four minutes fast.
INCLUDE ../shared/relationship.ink
INCLUDE act-one.ink
INCLUDE act-two.ink
INCLUDE act-three.ink
INCLUDE endings.ink

// What was done, for what comes back later.
VAR rang_her = false      // the lady who says that the person is not available
VAR said_ship = false     // as big as your school
VAR said_fine = false     // twice
VAR asked_who = false     // Finn
VAR whitby = false
VAR bag_washed = false
VAR four_minutes = false
VAR cut_off = false       // “I was still talking”
VAR ten_past = false      // a time of return, and kept
VAR same_room = false     // Ted’s sentence
VAR loud_stair = false
VAR said_here = false     // nine times
VAR stringed = false      // the cord, as far as the door
VAR early = false         // the shift at five
VAR asked_danny = false   // about the shift
VAR susan_lent = false
VAR knows_feet = false    // what Daniel says about them
VAR form_filled = false
VAR promised = false      // all night
VAR told_yes = false      // that he will go
VAR knows_water = false   // what the water was for
VAR bunk_told = false
VAR dawn_way = 0          // 1 woke him, 2 boots in hand, 3 a moon

// Pauses that were used, and offers that lapsed.
VAR paused_bag = false
VAR paused_landing = false
VAR paused_eyes = false
VAR paused_gate = false

-> three_glasses

// How near they are, how tense it is, what he has in store for his father: each stays within 0 and 100.
=== function nearer(by)
~ closeness = within(closeness + by)

=== function tenser(by)
~ tension = within(tension + by)

=== function trusting(by)
~ trust = within(trust + by)

=== function within(n)
{ n < 0:
    ~ return 0
}
{ n > 100:
    ~ return 100
}
~ return n
