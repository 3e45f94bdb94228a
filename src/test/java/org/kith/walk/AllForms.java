package org.kith.walk;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Every form there is in which something is typed or chosen, and how one is sent. */
abstract class AllForms extends OnFormsOfTheHouse {

    /** Those too that are there only once something else was said. */
    List<FormToTry> everyForm() throws Exception {
        var forms = forms();
        var there = new InWalks.Around(jay, amina, tom, analyst, administrator);
        InWalks.all().forEach(room -> forms.addAll(room.formsOnceSaid(there)));
        return forms;
    }

    List<FormToTry> forms() throws Exception {
        var forms = new ArrayList<FormToTry>();
        forms.addAll(ofEntries());
        forms.addAll(besideAnEntry());
        forms.addAll(ofTheYoungPerson());
        forms.addAll(ofSharing());
        forms.addAll(ofEmergencies());
        forms.addAll(ofLooks());
        forms.addAll(ofTheHouse());
        forms.addAll(ofPeople());
        forms.addAll(ofWhoWorksWithThem());
        var there = new InWalks.Around(jay, amina, tom, analyst, administrator);
        InWalks.all().forEach(room -> forms.addAll(room.forms(there)));
        return forms;
    }

    ResultActions sent(FormToTry one, FilledForm form) throws Exception {
        return sent(one, form, form.sent());
    }

    ResultActions sent(FormToTry one, FilledForm form, Map<String, List<String>> fields) throws Exception {
        return mvc.perform(asABrowserSends(one, form, fields).with(signedInAs(one.who())));
    }

    /** With the token of whoever sends it. */
    static AbstractMockHttpServletRequestBuilder<?> asABrowserSends(
            FormToTry one, FilledForm form, Map<String, List<String>> fields) {
        var with = form.takesFiles() ? multipart(one.action()).file(letter(form.fileField())) : post(one.action());
        fields.forEach((name, values) -> with.param(name, values.toArray(String[]::new)));
        return with.with(csrf());
    }
}
