'use strict';
{
  const HOVER_MILLISECONDS = 250;
  const articles = [...document.querySelectorAll('article')];

  const badges = article => [...article.querySelectorAll('.text .badge')];

  const quotations = count => (count === 1 ? '1 quotation' : `${count} quotations`);

  /** Shows the quotations of the speakers whose buttons are pressed, or all of them if none is. */
  const filter = article => {
    const pressed = [...article.querySelectorAll('.speaker[aria-pressed=true]')];
    const chosen = new Set(pressed.map(button => button.dataset.speaker));
    const off = element => chosen.size > 0 && !chosen.has(element.dataset.speaker);
    for (const element of article.querySelectorAll('.text [data-speaker]')) {
      element.classList.toggle('off', off(element));
    }
    article.classList.toggle('filtered', chosen.size > 0);
    article.querySelector('.all').hidden = chosen.size === 0;
    const all = badges(article);
    const shown = all.filter(badge => !off(badge.parentElement)).length;
    article.querySelector('.status').textContent =
      chosen.size === 0 ? `All ${quotations(all.length)} shown.` : `${shown} of ${quotations(all.length)} shown.`;
  };

  for (const article of articles) {
    article.addEventListener('click', event => {
      const button = event.target.closest('.speaker');
      if (button !== null) {
        button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
        filter(article);
      } else if (event.target.closest('.all') !== null) {
        const speakers = [...article.querySelectorAll('.speaker')];
        speakers.forEach(speaker => speaker.setAttribute('aria-pressed', 'false'));
        filter(article);
        speakers[0].focus(); // the button that had the focus is hidden now
      }
    });
  }

  /** Cards: each opens by its badge, and here also when its quotation is pointed at or its badge gets the focus. */
  const badgeOf = card => card.parentElement.querySelector(`.badge[popovertarget="${card.id}"]`);
  const open = badge => document.getElementById(badge.getAttribute('popovertarget')).showPopover({ source: badge });
  const close = () => document.querySelector('.card:popover-open')?.hidePopover();

  let waiting = 0;
  const later = action => {
    clearTimeout(waiting);
    waiting = setTimeout(action, HOVER_MILLISECONDS);
  };

  document.addEventListener('pointerover', event => {
    if (event.pointerType !== 'mouse') {
      return;
    }
    const quotation = event.target.closest('.text .quotation:not(.off)');
    if (quotation !== null) {
      const card = document.getElementById(quotation.dataset.card);
      later(() => card.matches(':popover-open') || open(badgeOf(card)));
    } else if (event.target.closest('.card') !== null) {
      clearTimeout(waiting);
    } else {
      later(() => document.activeElement.matches('.text .badge:focus-visible') || close());
    }
  });

  document.addEventListener('focusin', event => {
    if (event.target.matches('.text .badge:focus-visible')) {
      open(event.target);
    }
  });
  document.addEventListener('focusout', event => {
    // Words of the card can be selected with the mouse, though that takes the focus away.
    if (event.target.matches('.text .badge') && document.querySelector('.card:hover') === null) {
      close();
    }
  });

  /** While a card is open, its quotation, cue and mention are marked in the text. */
  document.addEventListener('beforetoggle', event => {
    const opens = event.newState === 'open';
    const parts = `[data-card="${event.target.id}"], [data-of~="${event.target.id}"]`;
    for (const part of event.target.parentElement.querySelectorAll(parts)) {
      part.classList.toggle('current', opens);
    }
  }, true);

  if (articles.length > 1) {
    const contents = document.querySelector('.contents');
    for (const article of articles) {
      const link = document.createElement('a');
      link.href = `#${article.id}`;
      link.textContent = article.querySelector('h2').textContent;
      const count = document.createElement('span');
      count.textContent = ` ${quotations(badges(article).length)}`;
      const item = document.createElement('li');
      item.append(link, count);
      contents.firstElementChild.append(item);
    }
    contents.hidden = false;
  }
}
