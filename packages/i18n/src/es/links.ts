import type { links as en } from '../en/links.ts';

export const links = {
  'link.continueAs': 'Continuar como {name}',
  'link.otherUser':
    'Este enlace es para {person}. Ha iniciado sesión como {current}. Si continúa como {name}, se cierra la sesión de {current} en este navegador.',
  'link.renew': 'Enviar un enlace nuevo a {email}',
  'link.renewed': 'Un enlace nuevo está en camino a {email}. Ábralo desde ese correo.',
  'link.stayAs': 'Seguir como {current}',
  'link.toSignIn': 'Ir al inicio de sesión',
} satisfies Record<keyof typeof en, string>;
