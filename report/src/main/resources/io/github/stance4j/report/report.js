(() => {
  const form = document.getElementById('filter');
  if (!form) {
    return;
  }
  const errors = [...document.querySelectorAll('.error')];
  const fields = form.elements;
  const fits = error => {
    const slice = fields.slice ? fields.slice.value : '';
    const text = fields.text.value.trim().toLowerCase();
    return (!fields.label.value || error.dataset.label === fields.label.value)
      && (!fields.kind.value || error.dataset.kind === fields.kind.value)
      && (!slice || error.dataset.slices.split(' ').includes(slice))
      && (!text || error.querySelector('.sentence').textContent.toLowerCase().includes(text));
  };
  const show = () => {
    errors.forEach(error => { error.hidden = !fits(error); });
    const shown = errors.filter(error => !error.hidden).length;
    document.getElementById('shown').textContent = shown + ' of ' + errors.length + ' shown';
  };
  form.addEventListener('input', show);
  form.addEventListener('reset', () => setTimeout(show));
  form.addEventListener('submit', event => event.preventDefault());
  form.hidden = false;
  show();
})();
