/**
 * The only script of the overview page: copy buttons and remembered ticks. Without it every text can still be selected
 * and every box ticked. It reads nothing but the page itself; the policy of the page admits it by its digest alone.
 * Screen readers speak only where a text changes: two regions take turns, so that "copied" is heard each time.
 */
export const overviewScript = `
'use strict';
(() => {
  const words = document.body.dataset;
  const regions = [...document.querySelectorAll('[role="status"]')];
  const say = (text) => { regions.reverse(); regions[0].textContent = text; regions[1].textContent = ''; };

  const select = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  const write = async (text, html) => {
    if (html === null) return navigator.clipboard.writeText(text);
    const blob = (content, type) => new Blob([content], { type });
    return navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') }),
    ]);
  };

  const copy = async (button) => {
    const node = document.getElementById(button.dataset.copy);
    const source = button.dataset.html ? document.getElementById(button.dataset.html) : null;
    let done = true;
    try {
      await write(node.textContent, source && source.textContent);
    } catch {
      select(node);
      done = document.execCommand('copy');
    }
    button.classList.toggle('copied', done);
    if (done) getSelection().removeAllRanges();
    say(done ? words.copied : words.copyFailed);
    const label = button.querySelector('span');
    label.textContent = done ? words.copied : words.copyFailed;
    setTimeout(() => { label.textContent = button.dataset.label; }, 2000);
  };

  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.dataset.label = button.querySelector('span').textContent;
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  }

  const stored = (key) => { try { return localStorage.getItem(key) === '1'; } catch { return false; } };
  const store = (key, on) => { try { on ? localStorage.setItem(key, '1') : localStorage.removeItem(key); } catch { } };

  for (const list of document.querySelectorAll('ol.steps')) {
    const boxes = [...list.querySelectorAll('input')];
    const outputs = document.querySelectorAll('[data-progress="' + list.id + '"]');
    const show = () => {
      const done = boxes.filter((box) => box.checked).length;
      for (const output of outputs) {
        output.textContent = done === 0 ? '' : done === boxes.length ? '\\u2713' : done + '/' + boxes.length;
      }
    };
    for (const box of boxes) {
      const key = 'kanalwerk:' + box.dataset.key;
      box.checked = box.checked || stored(key);
      box.addEventListener('change', () => { store(key, box.checked); show(); });
    }
    show();
  }
})();
`;
