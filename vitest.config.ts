import { defineConfig } from 'vitest/config';

export default defineConfig({
  envPrefix: ['VITE_', 'CALLWORTHY_'],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'happy-dom',
    include: ['{src,scripts,evaluate,demo}/**/*.test.{ts,tsx}'],
  },
});
