import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { keepFocus } from './ui/keep-focus.ts';
import './styles.ts';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
keepFocus();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
