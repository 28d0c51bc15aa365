// The other side of Read at 9:41. You are Daniel. The same evening, from the train; she does what she did.
INCLUDE ../shared/relationship.ink
INCLUDE other-side-platform.ink
INCLUDE other-side-kitchen.ink
INCLUDE other-side-midnight.ink
INCLUDE other-side-endings.ink

// What Maya did, by the ids of her lines (other-side.given.yaml). What stands here is an evening as it often goes.
VAR her_lemons = "lemons.explain"
VAR her_ticks = "ticks.online"
VAR her_photo = "photo.who"
VAR her_door = "door.not"
VAR her_hour = "hour.places"
VAR her_key = "key.open"
VAR her_bench = ""
VAR her_window = ""
VAR her_soup = "soup.nine"
VAR her_lemon = "lemon.rung"
VAR her_fern = "fern.kind"
VAR her_know = "know.photo"
VAR her_marcus = "marcus.take"
VAR her_told = "told.why"
VAR her_hall = "hall.easiest"

// What was done, for what comes back later.
VAR tried_send = false    // pressed it, in a railway cutting
VAR put_five = false      // “5 mins”
VAR told_lemon = false    // practised on it
VAR blamed_trains = false
VAR said_bench = false    // she knows where he was
VAR lemon_out = false     // on the table
VAR said_soup = false     // “I kept thinking about this soup”
VAR told_job = false      // before Marcus rang
VAR told_kettle = false
VAR sorries = 0

// Pauses that were used.
VAR paused_slats = false
VAR paused_spoon = false
VAR paused_cold = false
VAR paused_coat = false

-> nine_forty_one

// How near they stand, how tense it is, what she has in store for him: each stays within 0 and 100.
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

// Did she come down to the platform?
=== function she_came()
~ return her_door == "door.coat"
