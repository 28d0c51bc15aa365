// All words of the page on the theory. Told from the work itself and in our own words.

export const THEORY_WORDS = {
  title: 'The theory, on one page',
  skip: 'Skip to the text',
  lead: 'Who saw what, how it is drawn today, and how far it carries.',
  watched: {
    heading: 'Two people who watched',
    paragraphs: [
      'London, the 1940s. There were hospitals that let parents in for an hour on Sundays. On the other days the children were fed, washed and desolate, and nobody could say what they lacked, since a baby was thought to love whoever had the milk. John Bowlby, a psychiatrist, did not believe it. Wanting one’s own people near, he came to think, is no by-product of anything. It is as plain a need as hunger, and nobody grows out of it.',
      'Mary Ainsworth, a psychologist from Toronto, worked with him for some years. Then she went to Uganda, sat in people’s houses with a notebook while they lived with their babies, and later did the same in Baltimore. Babies, she saw, use a person as one uses a harbour: to set out from, and to run back to in bad weather. And they do not all do it in the same way.',
    ],
  },
  strange: {
    heading: 'The strange situation',
    lead: 'To compare them she made a small play of twenty minutes. A child of one year, a parent, a room of toys that neither of them knows. A stranger comes in. The parent goes out and comes back, and goes out and comes back once more. How hard a child cried told little. She watched what it did when the door opened again.',
    seen: [
      'Most went to the parent, were comforted, and some time later were back with the bricks.',
      'Some hardly looked up from the bricks. Their hearts, it was found afterwards, were racing like those of the criers.',
      'Some clung and kicked in one, and nothing would comfort them.',
      'Years later Mary Main and Judith Solomon wrote down a fourth thing: children who set out and froze half-way, as if they had two orders at once.',
    ],
    after:
      'It is one play, done once, in a strange room. It was made to compare many children, and it says little about any one of them.',
  },
  plane: {
    heading: 'Four regions, and no boxes',
    lead: 'In 1987 Cindy Hazan and Phillip Shaver asked the readers of a newspaper how love was for them, and the three manners of Ainsworth’s children turned up among the answers. Kim Bartholomew and Leonard Horowitz then set them out by two questions: how much do you fear being left, and how uneasy does closeness make you? Two questions make a plane. People lie all over it, most of them well away from its corners.',
    across: 'fear of being left',
    up: 'unease with closeness',
    regions: [
      {
        id: 'style-secure',
        short: 'near, and at ease',
        called: 'called secure',
        what: 'Little of either. Being close is all right, most days, and so is an evening alone.',
      },
      {
        id: 'style-anxious',
        short: 'reaching',
        called: 'called anxious',
        what: 'Closeness is welcome and never quite certain, so it is asked for again.',
      },
      {
        id: 'style-avoidant',
        short: 'keeping away',
        called: 'called avoidant',
        what: 'Needing somebody feels risky, so it is done in private.',
      },
      {
        id: 'style-fearful',
        short: 'push and pull',
        called: 'called fearful',
        what: 'Much of both: come here, and go away.',
      },
    ],
    /** One invented person, five times. */
    evenings: ['with a sister', 'with a friend', 'at nineteen', 'with a boss', 'lately'],
    caption:
      'The pencil marks are one invented person, five times. The regions run into each other, because people do.',
    alt: 'A plane with two axes, fear of being left and unease with closeness. Four hatched regions overlap in the middle. Five pencil marks, all of one person, lie far apart.',
  },
  moves: {
    heading: 'Different with different people, and not for good',
    paragraphs: [
      'Ask someone about their mother, their best friend and the person they live with, and you get three answers. A man may be a rock at work and listen for the key at home.',
      'Over the years the answers move as well. Good company moves them, and a loss, a child, an illness, a few years with a therapist. What stays is a leaning, about as firm as other habits. So the words do best when they are used of a move: what one tends to do, with her, lately.',
    ],
  },
  limits: 'How far it carries',
  sources: 'Sources',
  sourcesArticle: 'The ideas of this game come from one article:',
  sourcesOlder: 'The older work that this page speaks of, for those who want to go on:',
  works: [
    'John Bowlby, Attachment and Loss, volume 1: Attachment. 1969.',
    'Mary D. S. Ainsworth, Mary C. Blehar, Everett Waters and Sally Wall, Patterns of Attachment. 1978.',
    'Mary Main and Judith Solomon, on the disorganised pattern, in Affective Development in Infancy. 1986.',
    'Cindy Hazan and Phillip Shaver, “Romantic Love Conceptualized as an Attachment Process”. Journal of Personality and Social Psychology, 1987.',
    'Kim Bartholomew and Leonard M. Horowitz, “Attachment Styles Among Young Adults”. Journal of Personality and Social Psychology, 1991.',
  ],
  toGuide: 'To the field guide',
} as const;
