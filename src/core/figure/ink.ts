/** Colours in the four inks of print. */

/** What is inked: an area keeps its tone; type and lines, which a halftone screen would fray, go solid when dark; crop marks are in every ink. */
export type Use = 'area' | 'line' | 'registration';

/** Cyan, magenta, yellow and black, each 0 to 100 %. */
export type Inks = [number, number, number, number];

/** Channels of 255 may differ by this much in a colour that is still a grey to the eye. */
const NEUTRAL = 16;
/** Share of black from which type and lines are printed in full black. */
const SOLID = 0.8;

/**
 * A colour (#rrggbb) in process inks, in percent. Greys are black ink alone, as dark as their luma (ITU-R BT.601). Other
 * colours go by ISO 32000-1, 10.3.4, with all of the common grey taken out: cyan = 1 - red - k and so on, black =
 * k = the least of the three. One ink of the four is always nothing and the sum is never above 200 %, which is the
 * strictest limit of newspaper presses.
 */
export function cmykOf(color: string, use: Use): Inks {
  if (use === 'registration') return [100, 100, 100, 100];
  const value = Number.parseInt(color.slice(1), 16);
  const channels = [(value >> 16) & 255, (value >> 8) & 255, value & 255] as const;
  const [red, green, blue] = channels;
  if (Math.max(...channels) - Math.min(...channels) <= NEUTRAL) {
    const black = 1 - (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
    return [0, 0, 0, percent(use === 'line' && black >= SOLID ? 1 : black)];
  }
  const common = 255 - Math.max(...channels);
  const process = channels.map((channel) => percent((255 - channel - common) / 255));
  return [process[0] ?? 0, process[1] ?? 0, process[2] ?? 0, percent(common / 255)];
}

const percent = (share: number) => Math.round(share * 1000) / 10;
