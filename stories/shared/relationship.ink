// Shared by every story. Whole numbers only.

// Written by the game after each choice; 0 when the story is played elsewhere.
VAR secure = 0
VAR anxious = 0
VAR avoidant = 0

// Owned by the story; the stage and the score follow them.
VAR closeness = 50   // 0 far apart .. 100 too close
VAR tension = 20     // 0 at ease .. 100 flooded
VAR trust = 50       // what the other person has in store for you
