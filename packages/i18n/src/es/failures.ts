export const failures = {
  'notAllowed.title': 'No tiene acceso a esta página',
  'notAllowed.text':
    'Sus roles no incluyen esta página. Un administrador de su cuenta puede ayudarle o asignarle un rol que la incluya.',
  'notAllowed.administrator':
    'Su cuenta no incluye esta página. Es del operador de la plataforma o de un rol que usted puede asignar.',
  'notAllowed.noAccount': 'No pertenece a ninguna cuenta, por lo que ningún rol le da acceso a esta página.',
  'notAllowed.findAdministrator': 'Buscar a mi administrador',
  'failures.newTotal': 'Usar el nuevo número',
};
