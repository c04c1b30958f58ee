import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    // Lower targets lower light-dark() to variables that nobody sets, and backgrounds vanish.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 900,
    manifest: 'manifest.json',
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
