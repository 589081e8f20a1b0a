AJS.flag({ body: AJS.I18n.getText("sample.greeting", name) + AJS.I18n.getText("sample.greeting") });
