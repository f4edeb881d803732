/** Preflight: what would go wrong if a figure were published as it is. */
import type { Page, PageOptions } from '../layout/page';
import type { Scene } from '../scene';
import { checkAlt } from './checks/alt';
import { checkContrast } from './checks/contrast';
import { checkCut } from './checks/cut';
import { checkGlyph } from './checks/glyph';
import { checkHidden } from './checks/hidden';
import { checkImage } from './checks/image';
import { checkInk } from './checks/ink';
import { checkMinimum } from './checks/minimum';
import { checkOverflow } from './checks/overflow';
import { checkOverlap } from './checks/overlap';
import { checkPlace } from './checks/place';
import { checkRange } from './checks/range';
import { checkRule } from './checks/rule';
import { checkSource } from './checks/source';
import { checkStanding } from './checks/standing';
import { drawnOf, type Check } from './drawn';
import type { CheckId, Finding } from './finding';

const CHECKS: Readonly<Record<CheckId, Check>> = {
  overlap: checkOverlap,
  overflow: checkOverflow,
  minimum: checkMinimum,
  rule: checkRule,
  glyph: checkGlyph,
  contrast: checkContrast,
  source: checkSource,
  standing: checkStanding,
  image: checkImage,
  range: checkRange,
  hidden: checkHidden,
  cut: checkCut,
  alt: checkAlt,
  ink: checkInk,
  place: checkPlace,
};

/** Everything found, the fatal first and then in the order of the checks. */
export function preflight(page: Page, scene: Scene, options: PageOptions): Finding[] {
  const drawn = drawnOf(page, scene, options);
  const fatal = new Set(options.style.fatal);
  const findings = Object.entries(CHECKS).flatMap(([id, check]) => {
    const name = id as CheckId;
    const severity = fatal.has(name) ? 'fatal' : 'warning';
    return check(drawn).map((found): Finding => ({ check: name, severity, ...found }));
  });
  return findings.toSorted((a, b) => Number(b.severity === 'fatal') - Number(a.severity === 'fatal'));
}
