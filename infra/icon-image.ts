import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let renderer: Promise<void> | undefined;

/** The renderer is WebAssembly, which a process loads once. */
function loadRenderer(): Promise<void> {
  renderer ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return renderer;
}

/** A square drawing as a PNG image of so many pixels a side: the same bytes on every machine. */
export async function renderIcon(svg: string, sidePixels: number): Promise<Uint8Array> {
  await loadRenderer();
  return new Resvg(svg, { fitTo: { mode: 'width', value: sidePixels } }).render().asPng();
}
