import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { Figure } from './use-figure';

interface FigureViewProps {
  figure: Pick<Figure, 'svg'>;
  label: string;
  /** As wide as its place; else as large as it is, but no wider than its place. */
  fill?: boolean;
  /** The drawn SVG, once it is there. */
  ref?: Ref<FigureHandle>;
}

export interface FigureHandle {
  svg(): SVGSVGElement | null;
}

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(
  ':host{display:block;line-height:0}svg{display:block;margin:0 auto;max-width:100%;height:auto}:host([data-fill]) svg{width:100%}',
);

/**
 * A figure in its own shadow tree, so that the page's styles do not reach it. The text is parsed as XML and
 * its nodes are taken over: scripts in a parsed document do not run, and nothing goes through innerHTML.
 */
export function FigureView({ figure, label, fill, ref }: FigureViewProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [SHEET];
    root.replaceChildren(svgNode(figure.svg));
  }, [figure.svg]);
  useImperativeHandle(ref, () => ({ svg: () => host.current?.shadowRoot?.querySelector('svg') ?? null }));
  return <div ref={host} role="img" aria-label={label} data-fill={fill || undefined} />;
}

function svgNode(svg: string): Node {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (parsed.querySelector('parsererror')) throw new Error('the figure is not well-formed XML');
  return document.importNode(parsed.documentElement, true);
}
