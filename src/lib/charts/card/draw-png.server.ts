import bold from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?inline';
import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?inline';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import program from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import { pngFile } from './png-file.ts';

/** The bytes of a file that the build put into the program as a `data:` address. */
function bytesOf(address: string): Buffer {
	return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

const font = { fontBuffers: [regular, bold].map(bytesOf), defaultFontFamily: 'Inter' };
let started: Promise<void> | undefined;

/** An SVG drawing as a PNG of the same size, with the typeface Inter and no other: no font of the machine is used. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	started ??= initWasm(bytesOf(program));
	await started;
	const drawing = new Resvg(svg, { font });
	const image = drawing.render();
	try {
		return pngFile({ width: image.width, height: image.height, pixels: image.pixels });
	} finally {
		image.free();
		drawing.free();
	}
}
