// Plus One. You are Jun. A café in March, a flat in October, a wedding in May; and what nobody sent in between.
INCLUDE ../shared/relationship.ink
INCLUDE act-one.ink
INCLUDE act-two.ink
INCLUDE act-three.ink
INCLUDE endings.ink

// What was done, for what comes back later.
VAR chair_how = 0          // at the café: 1 carried over, 2 the joke, 3 the counter
VAR sign_line = false      // “very nearly it”, said for Owen, who wrote it down
VAR said_pier = false      // that you minded about number nine
VAR asked_napkin = false   // what Nadia had drawn
VAR may_how = 0            // the trip in May: 1 you two, 2 those two, 3 all with you in front, 4 all with you behind
VAR said_miss = false      // in July
VAR asked_lamps = 0        // in October: 1 at once, 2 after the gulls
VAR knows_lamp = false     // saw the drawing
VAR told_owen = false      // that it was your seat
VAR rota = false           // Nadia’s calendar, with you in green
VAR bag_how = 0            // the going bag: 1 hers with a date, 2 yours, 3 hers, 4 halves
VAR said_hello = false     // beside her dot
VAR bag_on_chair = false   // at the wedding

// Pauses that were used, and offers that lapsed.
VAR paused_nine = false
VAR paused_lamps = false
VAR paused_dark = false

-> the_list

// How near they stand, how tense it is, what Nadia has in store for her: each stays within 0 and 100.
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
