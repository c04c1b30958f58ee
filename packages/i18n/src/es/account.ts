import type { account as en } from '../en/account.ts';

export const account = {
  'settings.autoApproval': 'Permitir unirse sin aprobación',
  'settings.contact': 'Contacto principal',
  'settings.contactHint': 'La persona a la que se dirige el operador de la plataforma sobre esta cuenta.',
  'settings.defaultGroups': 'Grupos predeterminados',
  'settings.defaultRoles': 'Roles predeterminados',
  'settings.defaultsHint': 'Se asignan a quien se une, salvo que se elija otra cosa.',
  'settings.domains': 'Dominios verificados',
  'settings.domainsText':
    'Las personas que se registran con una dirección de estos dominios esperan su aprobación o se unen de inmediato.',
  'settings.entitledCountries': 'Países con derechos',
  'settings.entitledHint': 'Los países en los que su cuenta tiene derechos de uso.',
  'settings.federated': 'Inicia sesión a través de la organización',
  'settings.language': 'Idioma de los correos a usuarios nuevos',
  'settings.mainCountry': 'País principal',
  'settings.name': 'Nombre de la cuenta',
  'settings.noDomains':
    'Su cuenta no tiene dominios verificados. Por ahora los verifica el operador de la plataforma: abra una solicitud de servicio.',
  'settings.number': 'Número de cuenta {number}. Quien no tiene cuenta puede usarlo para solicitar unirse.',
  'settings.readOnly': 'Solo un administrador de la cuenta puede cambiar estos ajustes.',
  'settings.timeZone': 'Zona horaria',
} satisfies Record<keyof typeof en, string>;
