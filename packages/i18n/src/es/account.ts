import type { account as en } from '../en/account.ts';

export const account = {
  'settings.joinsAtOnce': 'Se unen sin aprobación',
  'settings.joinsByApproval': 'Esperan la aprobación',
  'autoApproval.title.on': '¿Permitir que las direcciones de {domain} se unan sin aprobación?',
  'autoApproval.title.off': '¿Volver a pedir aprobación para las direcciones de {domain}?',
  'autoApproval.text.on':
    'Quien se registre con una dirección de {domain}, incluidos el personal externo y los buzones compartidos, pertenecerá de inmediato a {account} y recibirá sus roles y grupos predeterminados. Las personas que su cuenta rechazó o dio de baja siguen esperando, y también las solicitudes abiertas ahora.',
  'autoApproval.text.off':
    'Quien se registre con una dirección de {domain} esperará hasta que un administrador de {account} lo apruebe. Los usuarios que ya se unieron se quedan.',
  'autoApproval.confirm.on': 'Confirmar: abrir',
  'autoApproval.confirm.off': 'Confirmar: pedir',
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
