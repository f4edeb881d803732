import { useLayoutEffect, useRef } from 'react';
import type { Figure } from './use-figure';

interface FigureViewProps {
  figure: Figure;
  label: string;
  /** Scale to the width of the panel; else one px is one px. */
  fit: boolean;
}

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(
  ':host{display:block;line-height:0}svg{display:block;margin:0 auto;max-width:none}:host([data-fit]) svg{max-width:100%;height:auto}',
);

/**
 * A figure in its own shadow tree, so that the page's styles do not reach it. The text is parsed as XML and
 * its nodes are taken over: scripts in a parsed document do not run, and nothing goes through innerHTML.
 */
export function FigureView({ figure, label, fit }: FigureViewProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [SHEET];
    root.replaceChildren(svgNode(figure.svg));
  }, [figure]);
  return <div ref={host} role="img" aria-label={label} data-fit={fit || undefined} />;
}

function svgNode(svg: string): Node {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (parsed.querySelector('parsererror')) throw new Error('the figure is not well-formed XML');
  return document.importNode(parsed.documentElement, true);
}
