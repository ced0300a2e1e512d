/** How large the library is, without the standard library and the command. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const LIBRARY = fileURLToPath(new URL('../packages/interpreter/dist/index.js', import.meta.url));

/** What it may have when compressed with gzip. */
export const SIZE_LIMIT_BYTES = 300_000;

/** The modules that hold nothing but copies of the factories. */
export const COPIES = /closure-compiler[\\/]dist[\\/]copies\.js$/;

/**
 * The bytes of the library when a host's bundler bundles it: as they are, and compressed. Modules that match `without` are left
 * out.
 */
export async function librarySize(without) {
  const leaveOut = {
    name: 'leave-out',
    setup({ onLoad }) {
      onLoad({ filter: without }, () => ({ contents: 'export const copies = {};', loader: 'js' }));
    },
  };
  const result = await build({
    entryPoints: [LIBRARY],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
    logLevel: without ? 'silent' : 'warning',
    external: ['node:*'],
    plugins: without ? [leaveOut] : [],
  });
  const code = result.outputFiles[0].contents;
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length, brotli: brotliCompressSync(code).length };
}
