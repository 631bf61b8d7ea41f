import type { Language } from '../language/language.ts'

/** What a suggestion may put in, and the small words it goes by. Nothing else is ever added to a note. */
export interface NeutralWords {
  /** Before a day after which to go on. */
  readonly followUpAfter: string
  /** Before any other time that stood in what is left out. */
  readonly time: string
  /** Until, up to: what comes after them is the day to go on. */
  readonly until: readonly string[]
  readonly after: readonly string[]
  /** Words that may stand before a time and belong to it. */
  readonly beforeTime: readonly string[]
  /** Units and named times. */
  readonly timeWords: readonly string[]
  /** Conjunctions that join two statements: the border of what is left out. */
  readonly and: readonly string[]
  /** Conjunctions that mean nothing once what they refer to is gone. */
  readonly dangling: readonly string[]
  /** Beginnings of clauses that depend on the one before. */
  readonly relative: readonly string[]
}

const words = (list: string) => list.split(' ')

/** The neutral words of each language. */
export const neutralWords: Readonly<Record<Language, NeutralWords>> = {
  da: {
    followUpAfter: 'Følg op efter',
    time: 'Tidspunkt:',
    until: words('til indtil frem'),
    after: words('efter'),
    beforeTime: words(
      'hver hveranden til efter før inden fra om i på omkring ca kl den først sidst midt resten af hele næste denne sidste',
    ),
    timeWords: words(
      'uge uger ugen dag dage dagen måned måneder måneden år året time timer jul julen påske påsken sommer sommeren sommerferien efterår efteråret forår foråret vinter vinteren pinse nytår weekend weekenden eftermiddag formiddag morgen mandag aften middag dagligt ugentligt kvartal kvartalet',
    ),
    and: words('og men for fordi så samt mens'),
    dangling: words('og men for fordi så samt derfor dog ellers altså nemlig'),
    relative: words('som der hvilket hvis hvor'),
  },
  en: {
    followUpAfter: 'Follow up after',
    time: 'Time:',
    until: words('until till til'),
    after: words('after'),
    beforeTime: words(
      'every until till after before from by in on at around the of early late mid next this last all for',
    ),
    timeWords: words(
      'week weeks day days month months year years hour hours christmas easter summer autumn fall spring winter weekend weekends morning mornings afternoon afternoons evening evenings noon daily weekly quarter end',
    ),
    and: words('and but because so since while as'),
    dangling: words('and but because so since therefore thus hence otherwise though'),
    relative: words('who which whose where that'),
  },
  sv: {
    followUpAfter: 'Följ upp efter',
    time: 'Tid:',
    until: words('till tills'),
    after: words('efter'),
    beforeTime: words(
      'varje till tills efter före innan från om i på omkring ca kl den först sist mitten hela nästa denna förra',
    ),
    timeWords: words(
      'vecka veckor veckan dag dagar dagen månad månader månaden år året timme timmar jul julen påsk påsken sommar sommaren semestern höst hösten vår våren vinter vintern nyår helg helgen eftermiddag förmiddag morgon kväll lunch dagligen kvartal kvartalet',
    ),
    and: words('och men för eftersom så samt medan'),
    dangling: words('och men för eftersom så samt därför dock annars alltså'),
    relative: words('som vilket vars där'),
  },
  nb: {
    followUpAfter: 'Følg opp etter',
    time: 'Tidspunkt:',
    until: words('til inntil frem fram'),
    after: words('etter'),
    beforeTime: words(
      'hver til inntil etter før innen fra om i på omkring ca kl den først sist midten resten av hele neste denne forrige',
    ),
    timeWords: words(
      'uke uker uka uken dag dager dagen måned måneder måneden år året time timer jul jula julen påske påsken sommer sommeren ferien høst høsten vår våren vinter vinteren nyttår helg helga helgen ettermiddag formiddag morgen kveld lunsj daglig ukentlig kvartal kvartalet',
    ),
    and: words('og men for fordi så samt mens'),
    dangling: words('og men for fordi så samt derfor dog ellers altså nemlig'),
    relative: words('som hvilket der hvor'),
  },
  de: {
    followUpAfter: 'Wieder melden nach',
    time: 'Zeit:',
    until: words('bis'),
    after: words('nach ab'),
    beforeTime: words(
      'jeden jede bis nach vor ab von am im in um gegen ca den dem der zum zur anfang mitte ende nächste nächsten diese dieser letzte ganze',
    ),
    timeWords: words(
      'woche wochen tag tage tagen monat monate monaten jahr jahre jahren stunde stunden kw weihnachten ostern sommer sommerferien herbst frühjahr frühling winter pfingsten neujahr wochenende nachmittag vormittag morgen abend mittag täglich wöchentlich quartal',
    ),
    and: words('und aber denn weil so sowie während'),
    dangling: words('und aber denn weil so sowie deshalb daher darum also sonst jedoch'),
    relative: words('der die das welche welcher dessen deren wo'),
  },
}
