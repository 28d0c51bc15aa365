// Help lines by region: services by name and web address. No telephone number stands here that nobody has checked.

/** For whom a line is, or for what. */
export type HelpKind = 'directory' | 'anyone' | 'young' | 'violence' | 'couples';

export interface HelpLine {
  readonly name: string;
  readonly kind: HelpKind;
  /** Where it can be reached. */
  readonly address: string;
  /** Where the address comes from. */
  readonly source: string;
  /** ISO date of the last look at it. */
  readonly checked: string;
  /** Whether the address was opened at that date; `false` means it was known, and there was no network to try it. */
  readonly opened: boolean;
}

export interface HelpRegion {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly HelpLine[];
}

/** Known on the day this list was made, which was without a network. */
const known = (name: string, kind: HelpKind, address: string): HelpLine => ({
  name,
  kind,
  address: `https://${address}`,
  source: 'the service’s own web address',
  checked: '2026-11-24',
  opened: false,
});

export const HELP_REGIONS: readonly HelpRegion[] = [
  {
    id: 'anywhere',
    name: 'In many countries',
    lines: [
      known('Find A Helpline', 'directory', 'findahelpline.com'),
      known('Befrienders Worldwide', 'directory', 'befrienders.org'),
      known('Child Helpline International', 'young', 'childhelplineinternational.org'),
      known('Hot Peach Pages', 'violence', 'www.hotpeachpages.net'),
    ],
  },
  {
    id: 'uk-ireland',
    name: 'United Kingdom and Ireland',
    lines: [
      known('Samaritans', 'anyone', 'www.samaritans.org'),
      known('Childline', 'young', 'www.childline.org.uk'),
      known('National Domestic Abuse Helpline', 'violence', 'www.nationaldahelpline.org.uk'),
      known('Men’s Advice Line', 'violence', 'mensadviceline.org.uk'),
      known('Women’s Aid Ireland', 'violence', 'www.womensaid.ie'),
      known('Relate', 'couples', 'www.relate.org.uk'),
    ],
  },
  {
    id: 'north-america',
    name: 'United States and Canada',
    lines: [
      known('988 Suicide & Crisis Lifeline', 'anyone', '988lifeline.org'),
      known('Crisis Text Line', 'anyone', 'www.crisistextline.org'),
      known('Kids Help Phone', 'young', 'kidshelpphone.ca'),
      known('The Trevor Project', 'young', 'www.thetrevorproject.org'),
      known('National Domestic Violence Hotline', 'violence', 'www.thehotline.org'),
      known('love is respect', 'violence', 'www.loveisrespect.org'),
    ],
  },
  {
    id: 'oceania',
    name: 'Australia and New Zealand',
    lines: [
      known('Lifeline Australia', 'anyone', 'www.lifeline.org.au'),
      known('1737, Need to talk?', 'anyone', '1737.org.nz'),
      known('Kids Helpline', 'young', 'kidshelpline.com.au'),
      known('Youthline', 'young', 'www.youthline.co.nz'),
      known('1800RESPECT', 'violence', 'www.1800respect.org.au'),
      known('Women’s Refuge', 'violence', 'womensrefuge.org.nz'),
      known('Relationships Australia', 'couples', 'www.relationships.org.au'),
    ],
  },
  {
    id: 'german',
    name: 'Germany, Austria and Switzerland',
    lines: [
      known('TelefonSeelsorge', 'anyone', 'www.telefonseelsorge.de'),
      known('Die Dargebotene Hand', 'anyone', 'www.143.ch'),
      known('Nummer gegen Kummer', 'young', 'www.nummergegenkummer.de'),
      known('Rat auf Draht', 'young', 'www.rataufdraht.at'),
      known('Hilfetelefon Gewalt gegen Frauen', 'violence', 'www.hilfetelefon.de'),
    ],
  },
  {
    id: 'europe',
    name: 'Elsewhere in Europe',
    lines: [
      known('SOS Amitié, France', 'anyone', 'www.sos-amitie.com'),
      known('De Luisterlijn, Netherlands', 'anyone', 'www.deluisterlijn.nl'),
      known('Tele-Onthaal, Belgium', 'anyone', 'www.tele-onthaal.be'),
      known('Teléfono de la Esperanza, Spain', 'anyone', 'telefonodelaesperanza.org'),
      known('Fundación ANAR, Spain', 'young', 'www.anar.org'),
      known('Telefono Azzurro, Italy', 'young', 'www.azzurro.it'),
      known('De Kindertelefoon, Netherlands', 'young', 'www.kindertelefoon.nl'),
      known('Veilig Thuis, Netherlands', 'violence', 'veiligthuis.nl'),
    ],
  },
  {
    id: 'asia-africa',
    name: 'India, Japan and South Africa',
    lines: [
      known('Tele MANAS, India', 'anyone', 'telemanas.mohfw.gov.in'),
      known('iCall, India', 'anyone', 'icallhelpline.org'),
      known('TELL, Japan', 'anyone', 'telljp.com'),
      known('South African Depression and Anxiety Group', 'anyone', 'www.sadag.org'),
      known('Childline South Africa', 'young', 'www.childlinesa.org.za'),
    ],
  },
];
