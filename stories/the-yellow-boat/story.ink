// The Yellow Boat. You are seven. One day at a pond, and three grown-ups who take turns.
INCLUDE ../shared/relationship.ink
INCLUDE morning.ink
INCLUDE noon.ink
INCLUDE evening.ink
INCLUDE endings.ink

// What was done, for what comes back later.
VAR look_how = 0          // 1 “June. Look.”, 2 asked three times, 3 sailed it past her foot
VAR knot_how = 0          // 1 with her, 2 she did it, 3 your own
VAR boot_how = 0          // 1 held up, 2 drowned, 3 tipped out behind the bench, 4 how deep
VAR knows_deep = false    // to your middle button; out there, over her hat
VAR light_told = false    // she will put the light on, in the daytime
VAR arms_up = false       // where the kraken left you
VAR slip_how = 0          // 1 said, and a finger, 2 screamed, 3 along the edge, 4 one blow
VAR far_deep = false      // a bus down there
VAR likes_it = false      // “It’s all right. It likes it there.”
VAR coat_how = 0          // 1 in, 2 on the phone, 3 not cold, 4 the foot
VAR nine = false          // written on your hand
VAR stone = false         // in his pocket
VAR gold_how = 0          // 1 his bag, 2 said it too, 3 carried hers, 4 stared
VAR said_wet = false      // and got a napkin
VAR near_how = 0          // 1 that’s mine, 2 sinking, 3 how deep, 4 a branch
VAR same_how = 0          // 1 sometimes, 2 did it hurt, 3 no trouble, 4 right in against her

// Pauses that were used.
VAR paused_boot = false
VAR paused_string = false
VAR paused_same = false

-> june_has_the_morning

// How near the one who is there is; how tight it is in you; how much of you they have seen. Each stays within 0 and 100.
=== function nearer(by)
~ closeness = within(closeness + by)

=== function tenser(by)
~ tension = within(tension + by)

=== function seen_by(by)
~ trust = within(trust + by)

=== function within(n)
{ n < 0:
    ~ return 0
}
{ n > 100:
    ~ return 100
}
~ return n
