// Storm warning. You are Priya. A car, a kitchen, a stone stair, and one wet Tuesday in November.
INCLUDE ../shared/relationship.ink
INCLUDE act-one.ink
INCLUDE act-two.ink
INCLUDE act-three.ink
INCLUDE endings.ink

// What was done, for what comes back later.
VAR first_words = 0       // at the lights: 1 did he come, 2 what time, 3 chips
VAR asked_dad = false     // “Your dad’s talking?”
VAR said_four = false     // “You said he was coming. Four times.”
VAR booked = false        // rang Kenny back herself
VAR held_torch = false
VAR big_pan = false       // corrected the pan
VAR cloth_taken = false   // saw what the cloth was for
VAR checked = false       // the savings, to the penny
VAR climbed = false       // as far as the hatch
VAR went_first = false    // she took the stairs, and he came after
VAR asked_which = false   // “Did you forget, Tom, or did you lie?”
VAR said_ten = false      // “Give me ten minutes.”
VAR lit = false           // asked for the lamp
VAR said_bus = false      // “I got as far as the bus.”
VAR told = false          // knows what the roofer said

// Pauses that were used, and offers that lapsed.
VAR paused_speaker = false
VAR paused_pan = false
VAR paused_dark = false
VAR paused_last = false

-> lights_outside_school

// How near they are, how tense it is, what he has in store for her: each stays within 0 and 100.
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
