/** The layers of a scene as layers of the PDF (ISO 32000-1, 8.11), with a structure for screen readers. */
import type { GroupNode } from '#core/figure/scene';

/** What stands outside the figure in the order of reading; all else is the figure itself. */
const PARTS: Readonly<Record<string, { tag: string; order: number }>> = {
  title: { tag: 'H', order: 0 },
  source: { tag: 'P', order: 2 },
};
const FIGURE = { tag: 'Figure', order: 1 };

export interface LayerOptions {
  readonly alt: string;
  /** The figure on the paper, pt. */
  readonly box: readonly number[];
}

/** Draws each layer that has content by `draw`, in its place, and then says in which order they are read. */
export function drawLayers(
  pdf: PDFKit.PDFDocument,
  layers: readonly GroupNode[],
  { alt, box }: LayerOptions,
  draw: (layer: GroupNode) => void,
): void {
  const shown = layers.filter(({ children }) => children.length > 0);
  const groups = shown.map(({ name }) => opened(pdf, name));
  const content = new Map<{ tag: string; order: number }, PDFKit.PDFStructureContent[]>();
  shown.forEach((layer, index) => {
    const part = PARTS[layer.id] ?? FIGURE;
    pdf.addContent(`/OC /L${index} BDC`);
    const marked = pdf.markStructureContent(part.tag);
    draw(layer);
    pdf.endMarkedContent();
    pdf.addContent('EMC');
    content.set(part, [...(content.get(part) ?? []), marked]);
  });
  const parts = [...content].toSorted(([a], [b]) => a.order - b.order);
  const about = { alt, bbox: box } as PDFKit.Mixins.StructureElementOptions;
  const elements = parts.map(([{ tag }, marked]) => pdf.struct(tag, tag === 'Figure' ? about : {}, marked));
  pdf.addStructure(pdf.struct('Document', {}, elements));
  listLayers(pdf, groups);
}

/** An object of the file; it is written when it ends. */
interface Reference {
  end(): void;
}

/** The layers are switched on and off by their names, which the page knows as L0, L1 and so on. */
function opened(pdf: PDFKit.PDFDocument, name: string): Reference {
  const group = pdf.ref({ Type: 'OCG', Name: pdfText(name) }) as unknown as Reference;
  group.end();
  return group;
}

function listLayers(pdf: PDFKit.PDFDocument, groups: readonly Reference[]): void {
  const inside = pdf as unknown as Insides;
  const names = Object.fromEntries(groups.map((group, index) => [`L${index}`, group]));
  inside.page.resources.data.Properties = names;
  // Design programs list what is on top first.
  inside._root.data.OCProperties = { OCGs: groups, D: { Order: groups.toReversed(), ON: groups } };
}

interface Insides {
  readonly page: { readonly resources: { readonly data: Record<string, unknown> } };
  readonly _root: { readonly data: Record<string, unknown> };
}

/** pdfkit writes primitive strings as names, and String objects as text. */
function pdfText(text: string): object {
  // eslint-disable-next-line no-new-wrappers
  return new String(text);
}
