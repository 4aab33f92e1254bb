/** The picture of a share card, as a tree of boxes and words that satori lays out. */
import type { ShareCard } from '../domain/shareCards.ts';

export const cardSize = { width: 1200, height: 630 };

/** A box or words, as React would describe them. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: Box[] | string };
}

/** The tree with the only colours in it: white is the ground. */
export interface CardDrawing {
  tree: Box;
  inks: string[];
}

const INK = '#192133';
const MUTED = '#545b69';

/** The design tokens of `styles/global.css`, in the notation that pictures need. */
const colours: Record<NonNullable<ShareCard['colour']>, string> = {
  middle: '#346b45',
  senior: '#245f8c',
  headship: '#694181',
  executive: '#7f5724',
  specialist: '#286969',
  oxblood: '#932a30',
  'bottle-green': '#1a6444',
  navy: '#2e5297',
  plum: '#7c376f',
};

const box = (style: Box['props']['style'], children?: Box[] | string): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children && { children }) },
});

/** Longer titles are set smaller, so that each keeps to four lines. */
function titleSize(title: string): number {
  if (title.length <= 32) return 88;
  return title.length <= 64 ? 72 : 56;
}

/** Draw a card: a rule in the colour of its rung, what it is, its name in the display face, and whose it is. */
export function drawCard(card: ShareCard): CardDrawing {
  const colour = colours[card.colour ?? 'oxblood'];
  const words = (text: string, size: number, ink: string) =>
    box({ fontFamily: 'Figtree', fontSize: size, color: ink }, text);
  const tree = box(
    { width: '100%', height: '100%', backgroundColor: 'white', borderLeft: `28px solid ${colour}` },
    [
      box(
        {
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: '100%',
          padding: '72px 80px 64px',
        },
        [
          box({ flexDirection: 'column' }, [
            words(card.kicker, 34, colour),
            box(
              {
                marginTop: 28,
                fontFamily: 'Source Serif 4',
                fontSize: titleSize(card.title),
                lineHeight: 1.12,
                color: INK,
                lineClamp: 4,
                overflow: 'hidden',
              },
              card.title,
            ),
          ]),
          box({ flexDirection: 'column' }, [
            box({ height: 2, width: '100%', backgroundColor: INK }),
            box({ marginTop: 24 }, [words(card.foot, 30, MUTED)]),
          ]),
        ],
      ),
    ],
  );
  return { tree, inks: [INK, MUTED, colour] };
}
