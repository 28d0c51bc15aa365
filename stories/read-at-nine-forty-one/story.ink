// Read at 9:41. You are Maya. Her kitchen, his platform, one evening in November.
INCLUDE ../shared/relationship.ink
INCLUDE act-one.ink
INCLUDE act-two.ink
INCLUDE act-three.ink
INCLUDE endings.ink

// What was done, for what comes back later.
VAR first_words = 0       // at the lemons: 1 explain, 2 who, 3 the far end
VAR asked_online = false  // “ok so you’re online”, and his answer
VAR asked_alive = false   // “just say you’re alive”
VAR in_drawer = false     // the phone, under the tea towels
VAR rang_priya = false
VAR knows_fern = false    // looked her up
VAR late_who = false      // sent, and not delivered until midnight
VAR late_not = false
VAR hearted = false       // a heart for the photograph
VAR left_word = false     // one voicemail
VAR went = false          // to the station
VAR bluffed = false       // “I know as much as I need to”
VAR in_bed = false
VAR lemon_taken = false
VAR left_it = false       // until tomorrow
VAR read_back = false     // he has quoted “ok so you’re online” already
VAR knows_job = false
VAR knows_bench = false

// Pauses that were used, and offers that lapsed.
VAR paused_ticks = false
VAR paused_door = false
VAR paused_soup = false
VAR paused_lemon = false
VAR paused_know = false
VAR paused_hall = false

-> platform_in_may

// How near they stand, how tense it is, what he has in store for her: each stays within 0 and 100.
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
